// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace restride::cli {

bool printLine(std::string_view line)
{
    return std::fwrite(line.data(), 1, line.size(), stdout) == line.size() && printBytes("\n");
}

bool printBytes(std::string_view bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() &&
           std::fflush(stdout) == 0;
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "restride: %s\n", qUtf8Printable(sentence));
}

ExitStatus misused(const QString &sentence)
{
    complain(sentence);
    std::fprintf(stderr, "%s\n",
                 qUtf8Printable(QCoreApplication::translate("cli", "Try: restride --help")));
    return ExitStatus::Usage;
}

ExitStatus cannotPrint()
{
    complain(
        QCoreApplication::translate("cli", "the answer could not be written to standard output"));
    return ExitStatus::Refused;
}

} // namespace restride::cli
