// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Chart": mileage against pain by day, week or month, over as many days as one likes,
// with its key and its table; and beside it what hurts. Reads the document and never edits it.
#pragma once

#include "ui/document/forecast_source.h"
#include "ui/models/chart_window.h"
#include "ui/views/chart_export.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace restride {

class ChartCanvas;
class ChartHead;
class ChartKey;
class ChartTable;
class Document;
class HurtsView;
class SegmentBar;
class TextLabel;

class ChartPage : public QWidget
{
    Q_OBJECT

public:
    /// Where the page takes its data from, asked once for each span that is looked at.
    using Source = std::function<ChartData(ChartSpan)>;

    explicit ChartPage(QWidget *parent = nullptr);

    /// Shows the document as it is from now on; call again after each change. Costs next to nothing
    /// while the page is hidden. `document` may go away before the page.
    void showDocument(const Document &document);
    /// Shows a plan that is not the document's, and no forecast, until the next `showDocument`. The
    /// zoom stays.
    void showSource(Source source);
    /// The forecast of the document's plan; empty while there is none.
    void showOutlook(const std::optional<Outlook> &outlook);

    enum Subject { Mileage, Hurts };
    void showSubject(Subject subject);

    /// Asks where to, and saves it there.
    void askWhere(ChartFormat format);
    /// Writes what is seen to `path` and says so, or says why not.
    void saveTo(const QString &path, ChartFormat format);

    [[nodiscard]] const ChartCanvas &canvas() const { return *canvas_; }
    [[nodiscard]] const HurtsView &hurts() const { return *hurts_; }
    [[nodiscard]] bool showsTable() const;
    [[nodiscard]] ChartSpan span() const { return span_; }
    /// Empty while it was zoomed by hand.
    [[nodiscard]] std::optional<ChartRange> range() const;
    void chooseSpan(ChartSpan span);
    void chooseRange(ChartRange range);
    void toggleTable();

signals:
    /// A sentence for the window's bar: what was saved, or why not.
    void said(const QString &words);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeMileage();
    QWidget *makeHurts();
    QWidget *makeSubjects();
    QWidget *makeChoices();
    void makeSaving();
    void addSaving(const QString &words, ChartFormat format);
    void sayWhatIsSaved();
    void takeSubject();
    void rebuildHurts();
    [[nodiscard]] bool showsHurts() const;
    [[nodiscard]] QWidget *looked() const;
    void buildTable();
    void connectCanvas();
    void markStale();
    void rebuild();
    void takeSpan();
    void takeRange();
    void takeWindow(const ChartWindow &window);
    void goBack();
    void showWhole();
    void showWindow(ChartSpan span);
    void fillTable();
    void sayHint();
    [[nodiscard]] std::shared_ptr<const ChartData> dataBy(ChartSpan span);
    void showChoices();

    SegmentBar *subjects_;
    SegmentBar *ranges_;
    SegmentBar *spans_;
    QStackedWidget *pages_;
    ChartCanvas *canvas_;
    ChartKey *key_;
    ChartTable *figures_;
    QTableView *table_;
    TextLabel *hint_;
    QWidget *mileage_ = nullptr; ///< key, picture and hint: what is saved as a picture
    QWidget *hurtsCard_ = nullptr;
    HurtsView *hurts_;
    QToolButton *save_;
    Source source_;
    std::function<HurtsData()> hurtsSource_;
    bool hurtsStale_ = true;
    std::vector<WeekAhead> weeks_;
    std::array<std::shared_ptr<const ChartData>, 3> data_; ///< by span, where it was looked at
    ChartRange range_ = ChartRange::Months;
    ChartSpan asked_ = ChartSpan::Week; ///< by hand
    ChartSpan span_ = ChartSpan::Week;  ///< as it is drawn
    ChartWindow window_;
    std::vector<ChartWindow> back_; ///< before each drag
    bool byHand_ = false;           ///< zoomed, away from the range
    bool ofDocument_ = true;
    bool stale_ = false;
    bool quiet_ = false; ///< the choices are being set, not made
};

/// A source of a plan that is not the document's, for as long as somebody shows it: everything is
/// kept by value.
ChartPage::Source chartSource(Journal journal, Date today, Plan plan, std::vector<LivedDay> lived);

} // namespace restride
