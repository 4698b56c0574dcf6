// SPDX-License-Identifier: GPL-3.0-or-later
// The painted parts of the referral card: the ochre frame with its tinted head, the lines with
// their bullets, and the icon. No words of their own.
#pragma once

#include <QFrame>
#include <QString>

namespace restride {

class TextLabel;

class ReferFrame : public QFrame
{
    Q_OBJECT

public:
    explicit ReferFrame(QWidget *parent = nullptr);
    /// The child whose ground is tinted; the frame does not own it through this.
    void setHead(QWidget *head) { head_ = head; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *head_ = nullptr;
};

/// One line of a list, with a dot before it, wrapping under itself.
class BulletLine : public QWidget
{
    Q_OBJECT

public:
    explicit BulletLine(QWidget *parent = nullptr);
    void showLine(const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *words_;
};

/// An icon of resources/icons in the colour of referrals.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    IconMark(QString name, int designSize, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name_;
    int designSize_;
};

} // namespace restride
