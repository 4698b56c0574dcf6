// SPDX-License-Identifier: GPL-3.0-or-later
// Messages by the notifications of freedesktop.org, over a bus of the test's own: what is asked of
// the service, and what a pressed button comes back as.
#include "app/desktop_notifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QVariantMap>

#include <gtest/gtest.h>

namespace restride {
namespace {

constexpr int kPatienceMs = 5000;

/// Stands in for the desktop's service.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QString title, words;
    QStringList buttons;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        title = summary;
        words = body;
        buttons = actions;
        emit shown();
        return kNumber;
    }
    void CloseNotification(uint number) { emit closed(number); }

signals:
    void ActionInvoked(uint number, const QString &action);
    void shown();
    void closed(uint number);

public:
    static constexpr uint kNumber = 7;
};

class DesktopNotifierOnABus : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        bus_ = new QProcess;
        bus_->start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                             QStringLiteral("--print-address")});
        bus_->waitForReadyRead(kPatienceMs);
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus_->readLine().trimmed());
    }
    static void TearDownTestSuite()
    {
        if (!bus_)
            return;
        bus_->kill();
        bus_->waitForFinished(kPatienceMs);
        delete bus_;
    }
    void SetUp() override
    {
        if (!bus_)
            GTEST_SKIP() << "no dbus-daemon here";
        QDBusConnection bus = QDBusConnection::sessionBus();
        ASSERT_TRUE(bus.isConnected());
        ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service_,
                                       QDBusConnection::ExportAllSlots |
                                           QDBusConnection::ExportAllSignals));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    static inline QProcess *bus_ = nullptr;
    FakeService service_;
};

Notice notice()
{
    return {QStringLiteral("How is the knee?"),
            QStringLiteral("On <b>waking</b>"),
            {{QStringLiteral("quiet"), QStringLiteral("No pain")}}};
}

} // namespace

TEST_F(DesktopNotifierOnABus, ShowsPlainWordsAndPassesThePressedButtonOn)
{
    DesktopNotifier notifier;
    QSignalSpy shown(&service_, &FakeService::shown);
    QSignalSpy answered(&notifier, &Notifier::answered);
    notifier.show(notice());
    ASSERT_TRUE(!shown.isEmpty() || shown.wait(kPatienceMs));
    EXPECT_EQ(service_.title, QStringLiteral("How is the knee?"));
    EXPECT_EQ(service_.words, QStringLiteral("On &lt;b&gt;waking&lt;/b&gt;"));
    EXPECT_TRUE(service_.buttons.contains(QStringLiteral("quiet")));

    // The number comes back after the call: until then a pressed button is nobody's.
    for (int i = 0; i < 50 && answered.isEmpty(); ++i) {
        emit service_.ActionInvoked(FakeService::kNumber + 1, QStringLiteral("quiet"));
        emit service_.ActionInvoked(FakeService::kNumber, QStringLiteral("quiet"));
        answered.wait(100);
    }
    ASSERT_EQ(answered.size(), 1) << "once, and only for our own message";
    EXPECT_EQ(answered.front().front().toString(), QStringLiteral("quiet"));
}

TEST_F(DesktopNotifierOnABus, TakesItsMessageAwayAgain)
{
    QSignalSpy closed(&service_, &FakeService::closed);
    QSignalSpy shown(&service_, &FakeService::shown);
    DesktopNotifier notifier;
    notifier.show(notice());
    ASSERT_TRUE(!shown.isEmpty() || shown.wait(kPatienceMs));
    for (int i = 0; i < 50 && closed.isEmpty(); ++i) {
        notifier.withdraw();
        closed.wait(100);
    }
    ASSERT_EQ(closed.size(), 1);
    EXPECT_EQ(closed.front().front().toUInt(), FakeService::kNumber);
}

} // namespace restride

#include "desktop_notifier_test.moc"
