// The list of slides, searchable; choosing one opens it in the gallery.
#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace cyto::ui {

class SlidesModel;

class SlidesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SlidesPanel(SlidesModel &model, QWidget *parent = nullptr);

    /// Empty: the whole study.
    void setSlide(std::optional<int> slideIndex);
    [[nodiscard]] std::optional<int> slide() const { return m_slide; }

Q_SIGNALS:
    void slideChosen(std::optional<int> slideIndex);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepRoomForTitles();
    void choose(std::optional<int> slideIndex);

    SlidesModel &m_model;
    QSortFilterProxyModel *m_sorted;
    QPushButton *m_all;
    QLineEdit *m_search;
    QTreeView *m_view;
    std::optional<int> m_slide;
    bool m_setting = false;
};

} // namespace cyto::ui
