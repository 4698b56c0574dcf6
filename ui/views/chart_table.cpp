// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_table.h"

#include "ui/text/units.h"
#include "ui/views/chart_bucket_words.h"
#include "ui/views/chart_words.h"

#include <QLocale>

namespace restride {
namespace {

QVariant distance(Metres value)
{
    return value == Metres{} ? QVariant{} : QVariant(text::inUnits(value));
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

ChartTable::ChartTable(QObject *parent)
    : QAbstractTableModel(parent), data_(std::make_shared<ChartData>())
{}

void ChartTable::showData(std::shared_ptr<const ChartData> data, BucketRange seen)
{
    beginResetModel();
    data_ = std::move(data);
    seen_ = seen;
    endResetModel();
}

bool ChartTable::isOptional(int column)
{
    return !isText(column) && !isPain(column);
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(seen_.to - seen_.from);
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

const ChartBucket &ChartTable::bucketAt(int row) const
{
    return data_->buckets[seen_.from + static_cast<std::size_t>(row)];
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChartBucket &bucket = bucketAt(index.row());
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
        return bucketHeading(data_->span);
    case RungOrPhase:
        return tr("Rung or phase");
    case Jogged:
        return tr("Jogged, %1", "heading, unit of length").arg(text::unitName());
    case Walked:
        return tr("Walked, %1", "heading, unit of length").arg(text::unitName());
    case Raced:
        return tr("Raced, %1", "heading, unit of length").arg(text::unitName());
    case JogPlanned:
        return tr("To jog, %1", "heading, unit of length").arg(text::unitName());
    case WalkPlanned:
        return tr("To walk, %1", "heading, unit of length").arg(text::unitName());
    case RacePlanned:
        return tr("To race, %1", "heading, unit of length").arg(text::unitName());
    case LikelyJog:
        return tr("Middle, %1", "heading: middle outcome, unit of length").arg(text::unitName());
    case LowJog:
        return tr("1 in 10 below, %1", "heading, unit of length").arg(text::unitName());
    case PainDuring:
        return tr("During", "pain");
    case PainAfter:
        return tr("After", "pain");
    case PainNextMorning:
        return tr("Morning", "pain");
    case Ceiling:
        return tr("Ceiling, %1", "heading, unit of length").arg(text::unitName());
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
    case LikelyJog:
        return bucket.outcome ? distance(bucket.outcome->middle) : QVariant{};
    case LowJog:
        return bucket.outcome ? QVariant(text::inUnits(bucket.outcome->low)) : QVariant{};
    case PainDuring:
        return score(bucket.worst.during);
    case PainAfter:
        return score(bucket.worst.after);
    case PainNextMorning:
        return score(bucket.worst.nextMorning);
    case Ceiling:
        return distance(data_->ceilingOn(bucket.days.to - Days{1}).value_or(Metres{}));
    default:
        return {};
    }
}

QString ChartTable::words(const ChartBucket &bucket, int column) const
{
    switch (column) {
    case When:
        return bucketRowTitle(bucket, data_->span);
    case RungOrPhase:
        return phaseWords(*data_, bucket);
    case Marks:
        return markWords(*data_, bucket).join(QStringLiteral(", "));
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
