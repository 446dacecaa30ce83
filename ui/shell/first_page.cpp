#include "ui/shell/first_page.h"

#include "study/study_address.h"
#include "ui/theme/flow_layout.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *title(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString recentText(const QString &place)
{
    if (const auto address = StudyAddress::parse(place))
        return FirstPage::tr("%1    %2", "name, then folder").arg(address->name(), place);
    const QString native = QDir::toNativeSeparators(place);
    return QFileInfo(place).isDir() ? FirstPage::tr("%1    %2", "name, then folder").arg(QDir(place).dirName(), native)
                                    : FirstPage::tr("%1 (the folder is not there now)").arg(native);
}

} // namespace

FirstPage::FirstPage(const QString &demo, QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(tr("&Open a study…"), this))
    , m_recent(new QListWidget(this))
    , m_recentTitle(title(tr("Opened before"), 1.15, this))
    , m_model(paragraph({}, this))
{
    m_open->setToolTip(tr("Choose a folder whose sub-folders are slides, or the folder of one slide."));
    m_open->setDefault(true);
    auto *demonstration = new QPushButton(tr("Open the &demonstration"), this);
    demonstration->setToolTip(tr("Two slides of synthetic cells, made by a model. No patient's cells are in them."));
    demonstration->setVisible(!demo.isEmpty());
    auto *shared = new QPushButton(tr("Open a s&hared study…"), this);
    shared->setToolTip(tr("A study that a database server keeps for several computers."));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setToolTip(tr("Double click, or Enter, opens a study."));

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(title(tr("CytoDiffusion"), 2.0, this));
    column->addWidget(
        paragraph(tr("Look through the cells of blood films: a diffusion model says what each cell is, how "
                     "sure it is, and which cells are unlike all it has seen. You decide."),
            this));
    column->addSpacing(8);
    auto *buttons = new FlowLayout(nullptr, 6); // in lines where the window is narrow
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_open, shared, demonstration})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(paragraph(tr("A study is a folder: each sub-folder with images is a slide, each image one cell. "
                                   "You can also drop the folder on this window. Its files are only read; labels and "
                                   "predictions are kept in your own data folder."),
        this));
    column->addSpacing(8);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 2);
    column->addWidget(m_model);
    column->addWidget(paragraph(tr("For research use only. Not for diagnosis."), this));
    column->addStretch(1);
    auto *page = new QWidget(this);
    page->setLayout(column);
    page->setMaximumWidth(640);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(page, 4);
    layout->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, &FirstPage::openRequested);
    connect(shared, &QPushButton::clicked, this, &FirstPage::sharedRequested);
    connect(demonstration, &QPushButton::clicked, this, [this, demo] { Q_EMIT folderChosen(demo); });
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT folderChosen(item->data(Qt::UserRole).toString()); });
    setRecent({});
}

void FirstPage::setRecent(const QStringList &folders)
{
    m_recent->clear();
    for (const QString &folder : folders) {
        auto *item = new QListWidgetItem(recentText(folder), m_recent);
        item->setData(Qt::UserRole, folder);
    }
    m_recent->setVisible(!folders.isEmpty());
    m_recentTitle->setVisible(!folders.isEmpty());
}

void FirstPage::setOpenCommand(const QString &command)
{
    m_open->setToolTip(
        tr("%1: choose a folder whose sub-folders are slides, or the folder of one slide.", "command with its key")
            .arg(command));
}

void FirstPage::setModelText(const QString &text)
{
    m_model->setText(text);
}

} // namespace cyto::ui
