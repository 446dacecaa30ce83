#include "ui/annotate/cell_pictures.h"

#include "imaging/image_file.h"
#include "study/cell_store.h"
#include "ui/inspector/mat_image.h"

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr size_t kKept = 4; // the cell before, this one, and the next
}

const CellPictures::Picture &CellPictures::picture(CellId cell)
{
    const auto known =
        std::find_if(m_recent.begin(), m_recent.end(), [cell](const Picture &p) { return p.cell == cell; });
    // A file that could not be read may be there by now.
    if (known != m_recent.end() && !known->image.isNull())
        return *known;
    if (known != m_recent.end())
        m_recent.erase(known);
    m_recent.push_front(read(cell));
    if (m_recent.size() > kKept)
        m_recent.pop_back();
    return m_recent.front();
}

CellPictures::Picture CellPictures::read(CellId cell) const
{
    const auto path = CellStore(m_database).imagePath(cell);
    const auto image = path ? loadImage(*path) : tl::unexpected<Error>(path.error());
    if (image)
        return {cell, imageOf(image->rgb), {}};
    return {cell, {},
        m_blinded ? tr("The picture of this cell cannot be read. Skip the cell; the list of failed cells "
                       "has the reason.")
                  : image.error().text()};
}

} // namespace cyto::ui
