// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's file, opened for a command.
#pragma once

#include "core/base/expected.h"
#include "core/journal/journal.h"
#include "core/journal/store.h"

#include <QString>

namespace restride::cli {

/// The journal in the existing file at `path`, or a sentence that says why not. Never makes a file.
Expected<Journal, QString> keptJournal(const QString &path);

/// Why a runner's file could not be used, as a sentence.
QString storeComplaint(const QString &path, const StoreError &error);

} // namespace restride::cli
