// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision_model.h"

#include "ui/models/day_reasons.h"
#include "ui/models/tool_tip.h"
#include "ui/text/text.h"

namespace restride {
namespace {

QString words(const Decision &decision, int column)
{
    if (column == DecisionModel::DateColumn)
        return text::shortDayMonth(decision.date);
    const Reason reason = reasonOf(decision.why);
    switch (column) {
    case DecisionModel::SentenceColumn:
        return reason.sentence;
    case DecisionModel::EffectColumn:
        return reason.effect;
    case DecisionModel::RuleColumn:
        return reason.rule;
    case DecisionModel::SourceColumn:
        return reason.source;
    default:
        return {};
    }
}

/// All of what the column may cut off; at the source also what its grade's letter stands for.
QString tip(const Decision &decision, int column)
{
    const QString text = words(decision, column);
    if (column != DecisionModel::SourceColumn)
        return text;
    return text + QStringLiteral(": ") + reasonOf(decision.why).evidence;
}

} // namespace

void DecisionModel::show(const std::vector<Decision> &decisions)
{
    beginResetModel();
    decisions_.assign(decisions.rbegin(), decisions.rend());
    endResetModel();
}

std::optional<Date> DecisionModel::dateAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return decisions_[static_cast<std::size_t>(index.row())].date;
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(decisions_.size());
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Decision &decision = decisions_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return words(decision, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(tip(decision, index.column()));
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Day");
    case SentenceColumn:
        return tr("What happened");
    case EffectColumn:
        return tr("What it changed");
    case RuleColumn:
        return tr("Rule");
    case SourceColumn:
        return tr("Rests on");
    default:
        return {};
    }
}

} // namespace restride
