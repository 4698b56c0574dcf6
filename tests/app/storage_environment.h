// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a variable of the environment for the length of a test.
#pragma once

#include <QByteArray>

#include <optional>

namespace restride::test {

class EnvironmentVariable
{
public:
    /// Empty: the variable is taken out.
    EnvironmentVariable(const char *name, const std::optional<QByteArray> &value)
        : name_(name),
          before_(qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt)
    {
        set(value);
    }
    ~EnvironmentVariable() { set(before_); }
    EnvironmentVariable(const EnvironmentVariable &) = delete;
    EnvironmentVariable &operator=(const EnvironmentVariable &) = delete;

private:
    void set(const std::optional<QByteArray> &value) const
    {
        if (value)
            qputenv(name_, *value);
        else
            qunsetenv(name_);
    }

    const char *name_;
    std::optional<QByteArray> before_;
};

} // namespace restride::test
