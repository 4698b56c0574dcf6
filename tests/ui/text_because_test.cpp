// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"
#include "ui/text/text.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace restride {
namespace {

Figures fullFigures()
{
    Figures figures;
    figures.rung = Rung::quarters(18);
    figures.rungFrom = Rung::whole(5);
    figures.pain = Pain::of(7);
    figures.morning = Pain::of(5);
    figures.count = 2;
    figures.needed = 3;
    figures.days = 6;
    figures.percent = 60;
    figures.time = Seconds{1470};
    figures.limit = minutes(22);
    figures.date = sample::day(2026, 12, 5);
    return figures;
}

/// Each figure alone, none, and all of them.
std::vector<Figures> figuresOfAllSorts()
{
    const Figures full = fullFigures();
    std::vector<Figures> sorts(12);
    sorts[1] = full;
    sorts[2].rung = full.rung;
    sorts[3].rungFrom = full.rungFrom;
    sorts[4].pain = full.pain;
    sorts[5].morning = full.morning;
    sorts[6].count = 1;
    sorts[7].needed = 1;
    sorts[8].days = 1;
    sorts[9].percent = 110;
    sorts[10].time = full.time;
    sorts[11].date = full.date;
    return sorts;
}

int sentencesIn(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.?!](\\s|$)"));
    return static_cast<int>(text.count(end));
}

bool hasForbiddenWord(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("\\bsafe|prevent|diagnos|guarantee|your fault|should have|too "
                       "lazy|failed|\\bmust\\b|ibuprofen"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(word);
}

void expectReadable(const QString &text, std::string_view rule)
{
    const std::string shown = std::string{rule} + ": " + text.toStdString();
    EXPECT_FALSE(text.isEmpty()) << shown;
    EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << shown;
    EXPECT_TRUE(text.isEmpty() || !text.at(0).isLower()) << shown;
    EXPECT_LE(sentencesIn(text), 2) << shown;
    EXPECT_FALSE(hasForbiddenWord(text)) << shown;
    EXPECT_FALSE(text.contains(QLatin1Char('%')) &&
                 text.contains(QRegularExpression(QStringLiteral("%[0-9nL]"))))
        << shown;
    EXPECT_FALSE(text.contains(QStringLiteral("  "))) << shown;
    EXPECT_LE(text.size(), 130) << shown;
}

TEST(Because, IsAPlainSentenceForEveryRuleWhateverFiguresItHas)
{
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i) {
        const Rule rule = static_cast<Rule>(i);
        for (const Figures &figures : figuresOfAllSorts())
            expectReadable(text::because({rule, figures}), ruleId(rule));
    }
}

TEST(Effect, IsEmptyOrAPlainSentence)
{
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i) {
        const Rule rule = static_cast<Rule>(i);
        for (const Figures &figures : figuresOfAllSorts())
            if (const QString words = text::effect({rule, figures}); !words.isEmpty())
                expectReadable(words, ruleId(rule));
    }
}

TEST(Source, EndsWithTheGradeOfItsEvidence)
{
    EXPECT_EQ(text::source(Rule::RespondClean),
              QStringLiteral("Esculier 2018 Br J Sports Med 52:659 (A)"));
    EXPECT_TRUE(text::source(Rule::RespondMissed).endsWith(QStringLiteral("(J)")));
}

TEST(Because, NamesTheSessionThatIsNotCaughtUp)
{
    Why why{Rule::LadderRest, {}};
    const QString plain = text::because(why);
    why.figures.date = *parseIsoDate("2026-03-03");
    EXPECT_NE(text::because(why), plain);
    EXPECT_TRUE(text::because(why).contains(text::dayMonth(*why.figures.date)))
        << text::because(why).toStdString();
}

TEST(Because, TellsHowManyCleanSessionsARungStillAsks)
{
    Why why{Rule::LadderRepeat, {}};
    why.figures.rung = Rung::whole(2);
    why.figures.count = 1;
    why.figures.needed = 2;
    EXPECT_EQ(text::because(why),
              QStringLiteral("Rung 2 once more: one clean session so far, two are needed."));
    why.figures.needed = 3;
    why.figures.count = 2;
    EXPECT_EQ(text::because(why),
              QStringLiteral("Rung 2 once more: two clean sessions so far, three are needed."));
}

TEST(Because, TellsTheMorningThatMadeAFlareUp)
{
    Why why{Rule::FlareMorning, {}};
    why.figures.morning = Pain::of(5);
    why.figures.rung = Rung::whole(5);
    EXPECT_EQ(text::because(why),
              QStringLiteral("Pain 5 on waking, the day after rung 5; 3 or more is a flare-up."));
    EXPECT_EQ(text::effect(why),
              QStringLiteral("Two rest days, the brisk walk again, then one rung back."));
    why.figures.days = 3;
    EXPECT_EQ(text::effect(why),
              QStringLiteral("Three rest days, the brisk walk again, then one rung back."));
}

TEST(Because, WritesAHalfRungAsAHalf)
{
    Why why{Rule::LadderBetween, {}};
    why.figures.rung = Rung::quarters(18);
    why.figures.rungFrom = Rung::whole(5);
    EXPECT_EQ(text::because(why),
              QStringLiteral("A smaller step, rung 4½, because rung 5 was too much for now."));
}

} // namespace
} // namespace restride
