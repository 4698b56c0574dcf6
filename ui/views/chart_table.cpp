// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_table.h"

#include "ui/views/chart_words.h"

#include <QLocale>

namespace restride {
namespace {

QVariant distance(Metres value)
{
    return value == Metres{} ? QVariant{} : QVariant(value.km());
}

QVariant score(const std::optional<Pain> &pain)
{
    return pain ? QVariant(pain->score()) : QVariant{};
}

bool isPain(int column)
{
    return column == ChartTable::PainDuring || column == ChartTable::PainAfter ||
           column == ChartTable::PainNextMorning;
}

bool isText(int column)
{
    return column == ChartTable::When || column == ChartTable::RungOrPhase ||
           column == ChartTable::Marks;
}

} // namespace

void ChartTable::showData(ChartData data)
{
    beginResetModel();
    data_ = std::move(data);
    endResetModel();
}

bool ChartTable::isOptional(int column)
{
    return !isText(column) && !isPain(column);
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(data_.buckets.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChartBucket &bucket = data_.buckets[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(bucket, index.column());
    case Qt::AccessibleTextRole:
        if (isPain(index.column()) && !figure(bucket, index.column()).isValid())
            return tr("not reported", "pain");
        return words(bucket, index.column());
    case Qt::UserRole:
        return figure(bucket, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return bucketHeading(data_.span);
    case RungOrPhase:
        return tr("Rung or phase");
    case Jogged:
        return tr("Jogged, km");
    case Walked:
        return tr("Walked, km");
    case Raced:
        return tr("Raced, km");
    case JogPlanned:
        return tr("To jog, km");
    case WalkPlanned:
        return tr("To walk, km");
    case RacePlanned:
        return tr("To race, km");
    case PainDuring:
        return tr("During", "pain");
    case PainAfter:
        return tr("After", "pain");
    case PainNextMorning:
        return tr("Morning", "pain");
    case Ceiling:
        return tr("Ceiling, km");
    case Marks:
        return tr("Also");
    default:
        return {};
    }
}

QVariant ChartTable::figure(const ChartBucket &bucket, int column) const
{
    switch (column) {
    case Jogged:
        return distance(bucket.done.jogged);
    case Walked:
        return distance(bucket.done.walked);
    case Raced:
        return distance(bucket.done.raced);
    case JogPlanned:
        return distance(bucket.planned.jogged);
    case WalkPlanned:
        return distance(bucket.planned.walked);
    case RacePlanned:
        return distance(bucket.planned.raced);
    case PainDuring:
        return score(bucket.worst.during);
    case PainAfter:
        return score(bucket.worst.after);
    case PainNextMorning:
        return score(bucket.worst.nextMorning);
    case Ceiling:
        return distance(data_.ceilingOn(bucket.days.to - Days{1}).value_or(Metres{}));
    default:
        return {};
    }
}

QString ChartTable::words(const ChartBucket &bucket, int column) const
{
    switch (column) {
    case When:
        return bucketRowTitle(bucket, data_.span);
    case RungOrPhase:
        return phaseWords(data_, bucket);
    case Marks:
        return markWords(data_, bucket).join(QStringLiteral(", "));
    default:
        break;
    }
    const QVariant value = figure(bucket, column);
    if (!value.isValid())
        return QStringLiteral("–");
    return isPain(column) ? QString::number(value.toInt())
                          : QLocale().toString(value.toDouble(), 'f', 1);
}

} // namespace restride
