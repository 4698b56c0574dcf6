// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Chart": mileage against pain by day, week or month, with its key and its table. Reads
// the document and never edits it.
#pragma once

#include "ui/models/chart_series.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTableView;

namespace restride {

class ChartCanvas;
class ChartTable;
class Document;
class SegmentBar;
class TextLabel;

class ChartPage : public QWidget
{
    Q_OBJECT

public:
    /// Where the page takes its data from, asked when it is looked at.
    using Source = std::function<ChartData(ChartSpan)>;

    explicit ChartPage(QWidget *parent = nullptr);

    /// Shows the document as it is from now on; call again after each change. Costs next to nothing
    /// while the page is hidden. `document` may go away before the page.
    void showDocument(const Document &document);
    void showSource(Source source);

    [[nodiscard]] const ChartCanvas &canvas() const { return *canvas_; }
    [[nodiscard]] bool showsTable() const;
    [[nodiscard]] ChartSpan span() const;
    void chooseSpan(ChartSpan span);
    void toggleTable();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void dressTable();
    void markStale();
    void rebuild();
    void adjustTable();
    void sayHint();

    SegmentBar *spans_;
    QStackedWidget *pages_;
    ChartCanvas *canvas_;
    ChartTable *figures_;
    QTableView *table_;
    TextLabel *hint_;
    Source source_;
    bool stale_ = false;
};

} // namespace restride
