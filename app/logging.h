// SPDX-License-Identifier: GPL-3.0-or-later
// The program's log: a small file that rotates, for finding out what went wrong with the machine.
// It is no diary: nothing of a journal is ever written to it, and it never leaves this computer.
#pragma once

#include "core/journal/store.h"

#include <QString>

#include <memory>
#include <optional>

namespace restride {

/// While it lives, our messages and Qt's go to `restride.log` in a folder, and warnings to standard
/// error as well. The environment's RESTRIDE_LOG (debug, info, warning, error, off) sets the level;
/// else it is info. Only one may live at a time.
class Logging
{
public:
    /// Without a folder, or in one that cannot be made or written, the program goes on without a
    /// file.
    explicit Logging(const std::optional<QString> &folder);
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

    /// The file that is written to; empty when there is none.
    [[nodiscard]] const std::optional<QString> &file() const { return file_; }

private:
    struct Previous;

    std::optional<QString> file_;
    std::unique_ptr<Previous> previous_;
};

/// Logs a failure of the machine: its kind and the machine's own words. To be called once for each,
/// where it is first known.
void logMachineFailure(const StoreError &error);

} // namespace restride
