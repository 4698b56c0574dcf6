// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "app/paths.h"

#include <QtGlobal>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <string_view>
#include <vector>

namespace restride {

struct Logging::Previous {
    std::shared_ptr<spdlog::logger> logger;
    QtMessageHandler handler = nullptr;
};

namespace {

constexpr std::size_t kFileSize = std::size_t{1} << 20;
constexpr std::size_t kOlderFiles = 2; // beside the one that is written to

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::warn;
}

void logQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::string_view category = context.category == nullptr ? "" : context.category;
    spdlog::log(levelOf(type), "qt {}: {}", category, message.toStdString());
    if (type == QtFatalMsg)
        spdlog::default_logger()->flush(); // Qt aborts as soon as this returns
}

spdlog::level::level_enum levelOfEnvironment()
{
    const std::string name = qEnvironmentVariable("RESTRIDE_LOG").toLower().toStdString();
    const auto level = spdlog::level::from_str(name); // "off" also for what it does not know
    return level == spdlog::level::off && name != "off" ? spdlog::level::info : level;
}

/// Null when the file cannot be written.
spdlog::sink_ptr fileSink(const QString &path)
{
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), kFileSize,
                                                                      kOlderFiles);
    } catch (const spdlog::spdlog_ex &) {
        return nullptr;
    }
}

spdlog::sink_ptr standardErrorSink()
{
    auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    sink->set_level(spdlog::level::warn);
    sink->set_pattern("restride: %v");
    return sink;
}

constexpr std::string_view wordFor(StoreFailure failure)
{
    switch (failure) {
    case StoreFailure::NotARestrideFile:
        return "not a Restride file";
    case StoreFailure::EmptyFile:
        return "empty file";
    case StoreFailure::LogAlone:
        return "log without a file";
    case StoreFailure::WrongValue:
        return "wrong value";
    case StoreFailure::WrongEdit:
        return "wrong value in an edit";
    case StoreFailure::FileReplaced:
        return "file replaced";
    case StoreFailure::FromLaterVersion:
        return "from a later version";
    case StoreFailure::ReadOnly:
        return "read-only";
    case StoreFailure::DiskFull:
        return "disk full";
    case StoreFailure::Locked:
        return "locked";
    case StoreFailure::CannotOpen:
        return "cannot open";
    case StoreFailure::DriverMissing:
        return "driver missing";
    case StoreFailure::Other:
        break;
    }
    return "other";
}

} // namespace

Logging::Logging(const std::optional<QString> &folder) : previous_(std::make_unique<Previous>())
{
    std::vector<spdlog::sink_ptr> sinks{standardErrorSink()};
    if (folder && makePrivateFolder(*folder)) {
        const QString path = *folder + QLatin1String("/restride.log");
        if (auto sink = fileSink(path)) {
            sinks.push_back(std::move(sink));
            file_ = path;
        }
    }
    const auto level = levelOfEnvironment();
    auto logger = std::make_shared<spdlog::logger>("restride", sinks.begin(), sinks.end());
    logger->set_level(level);
    logger->flush_on(level);

    previous_->logger = spdlog::default_logger();
    spdlog::set_default_logger(std::move(logger));
    previous_->handler = qInstallMessageHandler(logQtMessage);
    if (!file_)
        spdlog::warn("no folder for a log file; going on without one");
}

Logging::~Logging()
{
    qInstallMessageHandler(previous_->handler);
    spdlog::default_logger()->flush();
    spdlog::set_default_logger(previous_->logger);
}

void logMachineFailure(const StoreError &error)
{
    spdlog::error("store: {}: {}", wordFor(error.failure), error.detail);
}

} // namespace restride
