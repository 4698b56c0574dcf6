// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a document's plan, worked out beside the window's thread so that nothing waits
// for it. It follows the document, drops what was worked out for an older plan, and changes
// nothing.
#pragma once

#include "core/plan/plan.h"
#include "core/planner/forecast.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace restride {

class Document;

/// What the sampled futures say of one plan.
struct Outlook {
    Forecast forecast;
    std::vector<WeekAhead> weeks;
    bool operator==(const Outlook &) const = default;
};

class ForecastSource : public QObject
{
    Q_OBJECT

public:
    /// Begins at once. `document` outlives it.
    explicit ForecastSource(const Document &document, QObject *parent = nullptr);
    /// Waits for what is being worked out, a moment at most.
    ~ForecastSource() override;

    /// Empty while the plan in force has none yet.
    [[nodiscard]] const std::optional<Outlook> &outlook() const { return outlook_; }

signals:
    /// `outlook` is new and that of the document as it stands.
    void ready();

private:
    void follow();
    void begin();
    void take(int number, Outlook outlook);

    const Document &document_;
    std::optional<Outlook> outlook_;
    Plan told_;     ///< the plan that `outlook_` is of, or is being worked out for
    QTimer soon_;   ///< several edits in a row are one
    int asked_ = 0; ///< number of the newest wish
    bool busy_ = false;
    QThreadPool pool_; ///< of one thread, so that old wishes never stand in the way of the newest
};

} // namespace restride
