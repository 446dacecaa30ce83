#include "ui/turing/turing_test_page.h"

#include "ui/inspector/cell_view.h"
#include "ui/turing/turing_answer_panel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cyto::ui {

TuringTestPage::TuringTestPage(QWidget *parent, std::function<qint64()> now)
    : QWidget(parent)
    , m_clock(std::move(now))
    , m_pages(new QStackedWidget(this))
    , m_messagePage(new QWidget(this))
    , m_questionPage(new QWidget(this))
    , m_title(new QLabel(m_messagePage))
    , m_text(new QLabel(m_messagePage))
    , m_number(new QLabel(m_questionPage))
    , m_progress(new QProgressBar(m_questionPage))
    , m_continue(new QPushButton(m_messagePage))
    , m_leave(new QPushButton(tr("Pause (Esc)"), m_messagePage))
    , m_pause(new QPushButton(tr("Pause (Esc)"), m_questionPage))
    , m_view(new CellView(m_questionPage))
    , m_panel(new TuringAnswerPanel(m_questionPage))
{
    setFocusPolicy(Qt::StrongFocus);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(620);
    m_text->setTextFormat(Qt::PlainText);
    for (QPushButton *b : {m_continue, m_leave, m_pause})
        b->setFocusPolicy(Qt::NoFocus); // keys arrive here
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("The image to be judged"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_continue);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_title);
    words->addSpacing(8);
    words->addWidget(m_text);
    words->addSpacing(12);
    words->addLayout(buttons);
    words->addStretch(2);
    auto *centred = new QHBoxLayout(m_messagePage);
    centred->addStretch(1);
    centred->addLayout(words);
    centred->addStretch(1);

    auto *side = new QVBoxLayout;
    side->addWidget(m_number);
    side->addWidget(m_progress);
    side->addSpacing(12);
    side->addWidget(m_panel);
    side->addStretch(1);
    side->addWidget(m_pause, 0, Qt::AlignLeft);
    m_panel->setFixedWidth(400);
    auto *row = new QHBoxLayout(m_questionPage);
    row->addWidget(m_view, 1);
    row->addSpacing(12);
    row->addLayout(side);

    m_pages->addWidget(m_messagePage);
    m_pages->addWidget(m_questionPage);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    connect(m_panel, &TuringAnswerPanel::answered, this, &TuringTestPage::commit);
    connect(m_continue, &QPushButton::clicked, this, &TuringTestPage::onContinue);
    connect(m_leave, &QPushButton::clicked, this, &TuringTestPage::closed);
    connect(m_pause, &QPushButton::clicked, this, &TuringTestPage::closed);
}

TuringTestPage::~TuringTestPage() = default;

void TuringTestPage::start(std::unique_ptr<StudyDatabase> database, const StudyContext &study,
    const ClassStyles &styles, const TuringTestInfo &test)
{
    m_database = std::move(database);
    m_study = study;
    m_test = test;
    m_question.reset();
    m_wasPractice.reset();
    m_panel->setClasses(styles, study.info.labelClasses.size());
    introduce();
}

void TuringTestPage::stop()
{
    m_question.reset();
    m_view->setImage({});
    m_database.reset();
}

QString TuringTestPage::message() const
{
    return m_step == Step::Question ? QString() : m_text->text();
}

void TuringTestPage::introduce()
{
    QStringList lines;
    lines
        << tr("You see one image of a cell at a time. Some are real, some were made by a model.")
        << tr("For each one say whether it is real (left arrow key) or synthetic (right arrow key), which class it is "
              "of (its letter), and how sure you are (1 to 4). The confidence stores the answer and shows the next "
              "image.")
        << tr("There is no going back, and nothing tells you how well you do before the end. You can pause at any "
              "time and go on later at the same image.");
    if (m_test.practice > 0 && m_test.answered == 0)
        lines << tr("It begins with %n image(s) for practice, which do not count.", nullptr, m_test.practice);
    if (m_test.answered > 0)
        lines << tr("You have answered %1 of %n image(s).", nullptr, m_test.trials).arg(m_test.answered);
    say(Step::Introduction, m_test.name, lines.join(QStringLiteral("\n\n")), tr("Begin (Space)"));
}

void TuringTestPage::say(Step step, const QString &title, const QString &text, const QString &button)
{
    m_step = step;
    m_title->setText(title);
    m_text->setText(text);
    m_continue->setText(button);
    m_leave->setVisible(step != Step::Done);
    m_leave->setText(step == Step::Introduction ? tr("Not now (Esc)") : tr("Pause (Esc)"));
    m_pages->setCurrentWidget(m_messagePage);
    m_messagePage->setAccessibleName(title);
    updateClock();
    setFocus();
}

void TuringTestPage::next()
{
    auto question = TuringTests(*m_database).next(m_test.id, m_study->reader.id);
    if (!question) {
        say(Step::Broken, tr("The next image cannot be shown"), question.error().text(), tr("Try again (Space)"));
        return;
    }
    m_question = std::move(*question);
    if (!m_question) {
        m_view->setImage({});
        say(Step::Done, tr("Thank you"),
            tr("You have answered every image of this test. The results can be seen in the list of tests."),
            tr("Close (Space)"));
        Q_EMIT finished(m_test.id);
        return;
    }
    const bool practiceIsOver = m_wasPractice.value_or(false) && !m_question->practice;
    m_wasPractice = m_question->practice;
    if (practiceIsOver) {
        say(Step::Introduction, tr("Practice is over"),
            tr("Now the test begins: %n image(s). From here on nothing tells you whether an answer is right.", nullptr,
                m_question->count),
            tr("Begin the test (Space)"));
        return;
    }
    showQuestion();
}

void TuringTestPage::showQuestion()
{
    QImageReader reader(m_question->imagePath);
    const QImage image = reader.read();
    if (image.isNull()) {
        // An answer to what nobody has seen would count: the test waits.
        const QFileInfo file(m_question->imagePath);
        say(Step::Broken, tr("The image cannot be read"),
            tr("%1: %2\n\nThe test waits here. Bring the folder %3 with the test's images back, or ask who has made "
               "the test.")
                .arg(file.fileName(), reader.errorString(), QDir::toNativeSeparators(file.absolutePath())),
            tr("Try again (Space)"));
        return;
    }
    m_step = Step::Question;
    m_number->setText(m_question->practice
            ? tr("Practice: image %1 of %2").arg(m_question->number).arg(m_question->count)
            : tr("Image %1 of %2").arg(m_question->number).arg(m_question->count));
    m_progress->setRange(0, m_question->count);
    m_progress->setValue(m_question->number - 1);
    m_progress->setAccessibleName(m_number->text());
    m_panel->clear();
    m_view->setImage(image);
    m_view->fit();
    m_pages->setCurrentWidget(m_questionPage);
    setFocus();
    m_clock.start();
    updateClock();
}

void TuringTestPage::commit(TuringAnswer answer)
{
    if (m_step != Step::Question || !m_question || !m_database)
        return;
    answer.responseMs = m_clock.activeMs();
    const auto told = TuringTests(*m_database).answer(m_test.id, m_study->reader.id, m_question->index, answer);
    if (!told) {
        say(Step::Broken, tr("The answer could not be stored"),
            tr("%1\n\nNothing is lost but this answer: the same image comes again.").arg(told.error().text()),
            tr("Try again (Space)"));
        return;
    }
    if (!*told) {
        next();
        return;
    }
    const TuringImage &was = **told;
    const ClassSet &classes = m_study->info.labelClasses;
    QStringList lines;
    lines << (was.synthetic ? tr("The image was synthetic.") : tr("The image was real."));
    if (was.classIndex >= 0 && was.classIndex < classes.size())
        lines << tr("Class: %1.").arg(displayNameOf(classes.at(was.classIndex)));
    lines << (answer.saysSynthetic ? tr("You said: synthetic.") : tr("You said: real."));
    if (answer.classIndex >= 0)
        lines << tr("You said: %1.").arg(displayNameOf(classes.at(answer.classIndex)));
    say(Step::Feedback, answer.saysSynthetic == was.synthetic ? tr("Right") : tr("Wrong"),
        lines.join(QLatin1Char('\n')), tr("Continue (Space)"));
}

void TuringTestPage::onContinue()
{
    switch (m_step) {
    case Step::Done: Q_EMIT closed(); return;
    case Step::Question: return;
    case Step::Introduction:
        if (m_question && m_wasPractice) { // practice is over, and the first image of the test is known
            showQuestion();
            return;
        }
        break;
    case Step::Feedback:
    case Step::Broken: break;
    }
    next();
}

void TuringTestPage::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (m_step == Step::Question) {
        if (!m_panel->handleKey(*event))
            QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        onContinue();
    else
        QWidget::keyPressEvent(event);
}

void TuringTestPage::updateClock()
{
    m_clock.setFocused(m_step == Step::Question && isVisible() && isActiveWindow());
}

void TuringTestPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        updateClock();
}

void TuringTestPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QCoreApplication::instance()->installEventFilter(this);
    updateClock();
}

void TuringTestPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    QCoreApplication::instance()->removeEventFilter(this);
    updateClock();
}

bool TuringTestPage::eventFilter(QObject *watched, QEvent *event)
{
    m_clock.see(*event);
    return QWidget::eventFilter(watched, event);
}

} // namespace cyto::ui
