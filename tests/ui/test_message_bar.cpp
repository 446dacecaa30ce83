// What the bar above the work keeps: a failure stays until a person puts it away or it is solved.
#include "ui/shell/message_bar.h"

#include <QLabel>
#include <QTest>

using namespace cyto::ui;
using Kind = MessageBar::Kind;

namespace {

bool shows(const MessageBar &bar, const QString &text)
{
    for (const QLabel *label : bar.findChildren<QLabel *>())
        if (label->text() == text && !label->isHidden())
            return true;
    return false;
}

} // namespace

class TestMessageBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFailureIsShownAgainWhenWhatCoveredItGoes()
    {
        MessageBar bar;
        bar.showMessage(Kind::Failure, QStringLiteral("The disk is full."));
        bar.showMessage(Kind::Failure, QStringLiteral("A heatmap failed."));
        bar.showMessage(Kind::Notice, QStringLiteral("Exported."));
        QCOMPARE(bar.text(), QStringLiteral("Exported."));
        QVERIFY(shows(bar, QStringLiteral("2 more")));
        bar.dismiss();
        QCOMPARE(bar.text(), QStringLiteral("A heatmap failed."));
        QVERIFY(shows(bar, QStringLiteral("Failed")));
        bar.dismiss();
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        QVERIFY(!shows(bar, QStringLiteral("0 more")));
        bar.dismiss();
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.text(), QString());
        bar.dismiss(); // nothing is there
        QVERIFY(!bar.triggerAction());
    }

    void aNoticeIsReplaced()
    {
        MessageBar bar;
        bar.showMessage(Kind::Notice, QStringLiteral("Exported."));
        bar.showMessage(Kind::Failure, QStringLiteral("The disk is full."));
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void theSameFailureIsSaidOnce()
    {
        MessageBar bar;
        for (int i = 0; i < 3; ++i)
            bar.showMessage(Kind::Failure, QStringLiteral("The disk is full."));
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    // Two sets of labels that could not be stored for the same reason: each has its own "Try again".
    void eachActionOfTheSameTextIsKept()
    {
        MessageBar bar;
        QStringList done;
        bar.showMessage(Kind::Failure, QStringLiteral("Not stored."), QStringLiteral("Again"),
            [&] { done << QStringLiteral("first"); });
        bar.showMessage(Kind::Failure, QStringLiteral("Not stored."), QStringLiteral("Again"),
            [&] { done << QStringLiteral("second"); });
        QVERIFY(bar.triggerAction());
        QCOMPARE(bar.text(), QStringLiteral("Not stored."));
        QVERIFY(bar.triggerAction());
        QCOMPARE(done, QStringList({QStringLiteral("second"), QStringLiteral("first")}));
        QVERIFY(bar.isHidden());
    }

    void anActionMayFailAgain()
    {
        MessageBar bar;
        bar.showMessage(Kind::Failure, QStringLiteral("Not stored."), QStringLiteral("Again"),
            [&] { bar.showMessage(Kind::Failure, QStringLiteral("Still not stored.")); });
        QVERIFY(bar.triggerAction());
        QCOMPARE(bar.text(), QStringLiteral("Still not stored."));
    }

    void whatIsSolvedGoesFromBeneathToo()
    {
        MessageBar bar;
        bar.showMessage(
            {Kind::Failure, QStringLiteral("No server."), QString(), nullptr, QStringLiteral("connection")});
        bar.showMessage(Kind::Failure, QStringLiteral("The disk is full."));
        bar.showMessage(
            {Kind::Notice, QStringLiteral("The server is back."), QString(), nullptr, QStringLiteral("connection")});
        bar.dismiss();
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        bar.dismiss();
        QVERIFY(bar.isHidden());

        bar.showMessage(Kind::Failure, QStringLiteral("The disk is full."));
        bar.showMessage({Kind::Failure, QStringLiteral("No model."), QString(), nullptr, QStringLiteral("engine")});
        bar.withdraw(QStringLiteral("engine"));
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
    }

    // A message may name a file, and so a slide, while the reader must not know it.
    void aHeldBarIsSilentAndForgetsNothing()
    {
        MessageBar bar;
        bar.showMessage(Kind::Failure, QStringLiteral("slide-a could not be read."));
        bar.setHeld(true);
        QVERIFY(bar.isHidden());
        bar.showMessage(Kind::Failure, QStringLiteral("slide-b could not be read."));
        QVERIFY(bar.isHidden());
        QVERIFY(!bar.triggerAction());
        bar.setHeld(false);
        QCOMPARE(bar.text(), QStringLiteral("slide-b could not be read."));
        bar.dismiss();
        QCOMPARE(bar.text(), QStringLiteral("slide-a could not be read."));
        bar.clear();
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestMessageBar)
#include "test_message_bar.moc"
