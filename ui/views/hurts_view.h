// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's second page, "What hurts": the next morning against minutes jogged, what went with
// sore mornings, and the last eight weeks beside the eight before. Shows values; draws no
// conclusions.
#pragma once

#include "ui/models/hurts_data.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QStackedWidget;
class QTableView;

namespace restride {

class HurtsPeriodTable;
class HurtsScatter;
class HurtsTable;
class TextLabel;

class HurtsView : public QWidget
{
    Q_OBJECT

public:
    explicit HurtsView(QWidget *parent = nullptr);

    void showData(const HurtsData &data);
    [[nodiscard]] const HurtsData &shown() const { return data_; }
    [[nodiscard]] const HurtsTable &table() const { return *figures_; }
    [[nodiscard]] const HurtsPeriodTable &periodTable() const { return *periodFigures_; }
    [[nodiscard]] bool showsTable() const;
    void toggleTable();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePicture();
    QWidget *makeTables();
    void sizeTables();
    void showComparisons();
    void showLengths();
    void showPeriods();
    void sayHint();

    HurtsData data_;
    QStackedWidget *pages_;
    HurtsScatter *scatter_;
    QWidget *right_ = nullptr; ///< periods and comparisons
    QBoxLayout *halves_ = nullptr;
    QBoxLayout *comparisons_ = nullptr;
    QGridLayout *periods_ = nullptr;
    QTableView *periodRows_;
    QTableView *rows_;
    HurtsPeriodTable *periodFigures_;
    HurtsTable *figures_;
    TextLabel *lengths_;
    TextLabel *hint_;
};

} // namespace restride
