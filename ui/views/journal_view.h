// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: every entry, newest first, by month, with a filter. It asks for edits and makes
// none.
#pragma once

#include "core/journal/entry.h"
#include "ui/models/journal_model.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QTreeView;

namespace restride {

class Document;

class JournalView : public QWidget
{
    Q_OBJECT

public:
    explicit JournalView(QWidget *parent = nullptr);

    /// Shows the document as it is now; call again after each `Document::changed`. The chosen entry
    /// stays chosen while it is there.
    void showDocument(const Document &document);
    void showSource(const CalendarSource &source);

    [[nodiscard]] std::optional<EntryId> chosenEntry() const;

signals:
    void editRequested(const restride::EntryId &id);
    void removeRequested(const restride::EntryId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTopRow();
    void fitColumns();
    void makeActions();
    void setUpList();
    void filter(const QString &words);
    void choose(const std::optional<EntryId> &id);
    void followChoice();
    void sayWhatIsShown();

    JournalModel model_;
    QTreeView *list_;
    QWidget *card_;
    QLineEdit *filter_;
    QLabel *empty_;
    QAction *edit_;
    QAction *remove_;
};

} // namespace restride
