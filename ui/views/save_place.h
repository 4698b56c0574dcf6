// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restride {

/// Where a file of that name is offered to be kept: among the runner's documents, or at home where
/// there is no such folder.
QString placeToSave(const QString &fileName);

} // namespace restride
