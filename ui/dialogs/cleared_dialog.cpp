// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cleared_dialog.h"

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/run_details.h"
#include "ui/dialogs/tick_box.h"
#include "ui/dialogs/words.h"
#include "ui/document/document.h"
#include "ui/text/text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int kWidth = 520;
constexpr int kMargin = 28;

} // namespace

ClearedDialog::ClearedDialog(Date today, std::optional<Date> since, QWidget *parent)
    : QDialog(parent), today_(today), since_(since),
      seen_(new TickBox(tr("A &clinician has seen the knee and allowed running"))),
      seenReason_(new FieldReason), from_(new DateField(tr("Running allowed from"))),
      fromRow_(new FormRow(tr("Allowed &from"), from_)), note_(new QPlainTextEdit)
{
    from_->setDay(today_);
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("What they said, only if you like"));
    note_->setAccessibleDescription(note_->placeholderText());
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(scaled(76));
    build();
}

void ClearedDialog::build()
{
    setWindowTitle(tr("I have been seen"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(kMargin), scaled(22), scaled(kMargin), 0);
    rows->setSpacing(scaled(14));
    rows->addWidget(paragraph(tr("I have been seen"), TypeStep::Verdict));
    rows->addWidget(paragraph(
        tr("The plan takes up running again from that day, gently: the ladder starts where a "
           "knee that was looked at starts."),
        TypeStep::Body, Tone::Secondary));
    rows->addWidget(seen_);
    rows->addWidget(seenReason_);
    rows->addWidget(fromRow_);
    rows->addWidget(note_);
    rows->addStretch(1);

    // Made in this order, because Tab goes in it.
    auto *page = new PageScroll(body, this);
    auto *foot = new DialogFoot(this, nullptr, tr("&Save"));
    foot->setContentsMargins(scaled(kMargin), scaled(20), scaled(kMargin), scaled(22));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(foot);
    dressFields(this);
    resize(scaled(kWidth), height());
    fitHeight(this);
}

QString ClearedDialog::refusalOf(Date day) const
{
    if (since_ && day <= *since_)
        return tr("The look at the knee has to come after what was said on %1: from the day after "
                  "on.")
            .arg(text::dayMonth(*since_));
    return refusalOfPastDay(day, today_);
}

void ClearedDialog::accept()
{
    if (!fieldsUnderstood(*this))
        return fitHeight(this);
    seenReason_->clear();
    fromRow_->clear();
    const Date day = from_->day().value_or(today_);
    const QString refusal = refusalOf(day);
    if (!seen_->isChecked()) {
        seenReason_->refuse(seen_, tr("Please tick this once it is so."));
        return fitHeight(this);
    }
    if (!refusal.isEmpty()) {
        fromRow_->refuse(refusal);
        return fitHeight(this);
    }
    ClearedEntry cleared;
    cleared.id = Document::newEntryId();
    cleared.date = day;
    cleared.note = note_->toPlainText().toStdString();
    entry_ = cleared;
    QDialog::accept();
}

void ClearedDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace restride
