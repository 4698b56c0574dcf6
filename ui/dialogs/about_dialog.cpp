// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "core/plan/rules_version.h"
#include "ui/dialogs/words.h"
#include "ui/text/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace restride {
namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 560;
constexpr int kIcon = 48;

/// The rules' sources of one grade, each once, in the order of the rules.
QStringList sourcesOf(Evidence grade)
{
    QStringList sources;
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i)
        if (const auto rule = static_cast<Rule>(i); evidenceOf(rule) == grade)
            sources << text::source(rule);
    sources.removeDuplicates();
    return sources;
}

QStringList ruleLines()
{
    QStringList lines{AboutDialog::tr("%n rules. What they rest on, with the grade in brackets:",
                                      nullptr, static_cast<int>(Rule::kCount))};
    for (const Evidence grade : {Evidence::Trial, Evidence::Guideline, Evidence::Protocol,
                                 Evidence::Seed, Evidence::Judgement}) {
        lines << QString() << text::evidenceWord(grade) + QLatin1Char(':');
        for (const QString &source : sourcesOf(grade))
            lines << QStringLiteral("– ") + source;
    }
    return lines;
}

QString section(const QString &heading, const QStringList &lines)
{
    return heading.toUpper() + QStringLiteral("\n\n") + lines.join(QLatin1Char('\n'));
}

QString purpose()
{
    return AboutDialog::tr("A graded walk/jog plan up to a race, for a runner with a sore knee.");
}

} // namespace

QString AboutDialog::text(const AboutFacts &facts)
{
    const QStringList versions{
        tr("Restride %1").arg(facts.version), tr("Rules, edition %1").arg(kRulesVersion),
        tr("Qt %1").arg(QString::fromLatin1(qVersion())), tr("SQLite %1").arg(facts.sqlite)};
    return QStringList{
        section(tr("What it is not"), {tr("Restride does not diagnose, and it is no clinician. An "
                                          "estimate from groups of runners is no "
                                          "promise about one knee.")}),
        section(tr("Versions"), versions),
        section(tr("Where things are kept"),
                facts.places + QStringList{tr("Nothing leaves this computer.")}),
        section(tr("Licence"),
                {tr("Free software under the GNU General Public License, version 3 or later. It "
                    "comes without any warranty.")}),
        section(tr("The rules"), ruleLines())}
        .join(QStringLiteral("\n\n\n"));
}

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Restride"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/restride/icons/app.svg"))
                        .pixmap(QSize(scaled(kIcon), scaled(kIcon)), devicePixelRatioF()));
    auto *name = new QVBoxLayout;
    name->setSpacing(scaled(2));
    name->addWidget(words(QStringLiteral("Restride"), TypeStep::Verdict));
    name->addWidget(paragraph(purpose(), TypeStep::Body, Tone::Secondary));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(14));
    head->addWidget(icon);
    head->addLayout(name, 1);

    auto *all = new QPlainTextEdit(text(facts));
    all->setReadOnly(true);
    all->document()->setDocumentMargin(scaled(10));
    all->setTabChangesFocus(true);
    all->setAccessibleName(tr("About Restride"));
    all->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *copy = new QPushButton(tr("&Copy all"));
    auto *close = new QPushButton(tr("C&lose"));
    setLook(copy, "secondary");
    setLook(close, "primary");
    connect(copy, &QPushButton::clicked, this,
            [all] { QGuiApplication::clipboard()->setText(all->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(scaled(8));
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(28), scaled(22), scaled(28), scaled(22));
    rows->setSpacing(scaled(16));
    rows->addLayout(head);
    rows->addWidget(all, 1);
    rows->addLayout(foot);
    close->setDefault(true);
    close->setFocus();
    resize(scaled(kWidth), scaled(kHeight));
}

} // namespace restride
