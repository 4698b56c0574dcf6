// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs with icons, and the pages beneath. A page is made when it is first looked at.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace restride {

class PageTabBar;

class PageTabs : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// `make` is called once, when the page is first shown. Gives the page's index.
    int addPage(const QString &icon, const QString &name, std::function<QWidget *()> make);

    void showPage(int index);
    [[nodiscard]] int shownPage() const;
    /// Null while the page was never looked at.
    [[nodiscard]] QWidget *page(int index) const;

signals:
    void pageShown(int index);

private:
    void bringUp(int index);

    PageTabBar *bar_;
    QStackedWidget *stack_;
    std::vector<std::function<QWidget *()>> makers_;
    std::vector<QScrollArea *> places_; ///< a page each, once it is made
};

} // namespace restride
