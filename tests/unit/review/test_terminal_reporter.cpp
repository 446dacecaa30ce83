// What is said on stderr, in each style, and how often.
#include "review/terminal_reporter.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace cyto;
using namespace std::chrono_literals;

class TestTerminalReporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = TerminalReporter::Clock::time_point(100s);
        m_out.str({});
    }

    void plainLinesAreFew()
    {
        auto r = reporter(ReportStyle::Plain);
        for (int i = 0; i <= 120; ++i) {
            r->progressed(at(i, 120));
            m_now += 100ms;
        }
        r->progressed(at(120, 120)); // the end twice
        const QStringList lines = said();
        QCOMPARE(lines.size(), 3); // after 5 s, after 10 s, at the end
        QCOMPARE(lines.back(), QStringLiteral("Classifying: 120/120 (100 %), 2.50/s"));
        QCOMPARE(count('\r'), 0);
    }

    void terminalRewritesOneLine()
    {
        auto r = reporter(ReportStyle::Terminal);
        for (int i = 0; i <= 10; ++i) {
            r->progressed(at(i, 10));
            m_now += 200ms;
        }
        QCOMPARE(count('\n'), 1);
        QVERIFY(count('\r') >= 10);
        r->noticed(QStringLiteral("A notice."));
        QVERIFY(QString::fromStdString(m_out.str()).endsWith(QStringLiteral("A notice.\n")));
    }

    void anUnfinishedLineIsEnded()
    {
        auto r = reporter(ReportStyle::Terminal);
        r->progressed(at(3, 10));
        r.reset();
        QVERIFY(m_out.str().ends_with('\n'));
    }

    void jsonLines()
    {
        auto r = reporter(ReportStyle::Json);
        Progress p = at(5, 10);
        p.remainingSeconds = 2.5;
        p.failed = 1;
        r->progressed(p);
        r->noticed(QStringLiteral("two\nlines"));
        r->failedInput(QStringLiteral("/x/ä.png"), QStringLiteral("cut off"));
        r->error({ErrorCode::NotFound, QStringLiteral("Gone."), QStringLiteral("Look again.")});
        const QStringList lines = said();
        QCOMPARE(lines.size(), 4);
        std::vector<nlohmann::json> json;
        for (const QString &line : lines)
            json.push_back(nlohmann::json::parse(line.toStdString()));
        QCOMPARE(json[0].at("event").get<std::string>(), std::string("progress"));
        QCOMPARE(json[0].at("done").get<int>(), 5);
        QCOMPARE(json[0].at("remaining_seconds").get<double>(), 2.5);
        QCOMPARE(json[1].at("message").get<std::string>(), std::string("two\nlines"));
        QCOMPARE(json[2].at("path").get<std::string>(), std::string("/x/ä.png"));
        QCOMPARE(json[3].at("code").get<std::string>(), std::string("not_found"));
        QCOMPARE(json[3].at("message").get<std::string>(), std::string("Gone. Look again."));
    }

    void messagesAreLogged()
    {
        QStringList log;
        auto r = reporter(ReportStyle::Plain);
        r->setLog([&](const char *level, const QString &m) { log << QLatin1String(level) + QLatin1Char(' ') + m; });
        r->noticed(QStringLiteral("n"));
        r->error({ErrorCode::Io, QStringLiteral("e"), {}});
        QCOMPARE(log, (QStringList {QStringLiteral("info n"), QStringLiteral("error e")}));
    }

    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 12.2 << QStringLiteral("13 s");
        QTest::newRow("minutes") << 200.0 << QStringLiteral("3 min 20 s");
        QTest::newRow("hours") << 7260.0 << QStringLiteral("2 h 1 min");
        QTest::newRow("negative") << -3.0 << QStringLiteral("0 s");
    }
    void durations()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(seconds), text);
    }

private:
    std::unique_ptr<TerminalReporter> reporter(ReportStyle style)
    {
        return std::make_unique<TerminalReporter>(m_out, style, [this] { return m_now; });
    }
    static Progress at(int done, int total)
    {
        Progress p;
        p.task = QStringLiteral("Classifying");
        p.done = done;
        p.total = total;
        p.perSecond = 2.5;
        return p;
    }
    int count(char c) const
    {
        const std::string text = m_out.str();
        return static_cast<int>(std::count(text.begin(), text.end(), c));
    }
    QStringList said() const
    {
        return QString::fromStdString(m_out.str()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    TerminalReporter::Clock::time_point m_now;
    std::ostringstream m_out;
};

QTEST_GUILESS_MAIN(TestTerminalReporter)
#include "test_terminal_reporter.moc"
