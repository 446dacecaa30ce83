// Which image files a list of paths means, in a stable order.
#pragma once

#include "domain/error.h"

#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace cyto {

/// True for names ending in .jpg .jpeg .png .bmp .tif .tiff (any case).
[[nodiscard]] bool hasImageSuffix(const QString &path);

/// What a search comes upon: an image, or something that keeps images from being found. Nothing is left out silently.
struct FoundImage {
    QString path; ///< bytes of a name that are no UTF-8 stand in it as \xNN: for display alone
    std::optional<Error> failure; ///< why it cannot be opened, where the search knows already
    bool isFolder = false; ///< that could not be searched
};
struct FoundImages {
    std::vector<FoundImage> images;
    std::vector<QString> links; ///< to folders; they were not followed
    [[nodiscard]] std::vector<QString> paths() const;
    [[nodiscard]] std::map<QString, Error> failures() const; ///< by path
};

/// A file is taken as named (whatever its suffix); a folder is searched recursively for image
/// suffixes (a directory named x.jpg counts as a candidate, so that it gets its failed row), sorted
/// by name within each folder (natural order is not used: byte order of UTF-8). Symbolic links to
/// folders are not followed. Order of the arguments is kept. A missing path is kept too: loading
/// it gives the reason.
[[nodiscard]] FoundImages findImages(const std::vector<QString> &paths);
/// Their paths alone, for whoever loads every one of them and so learns which ones fail.
[[nodiscard]] std::vector<QString> collectImages(const std::vector<QString> &paths);

/// One level of a folder, for whoever goes through it folder by folder.
struct FolderLevel {
    struct Folder {
        QString name; ///< as in FoundImage::path
        std::filesystem::path path; ///< may hold what no QString can
    };
    FoundImages own; ///< directly in it; here a folder with an image's name is a folder
    std::vector<Folder> folders; ///< links to folders too
};
[[nodiscard]] FolderLevel listLevel(const QString &folder);
/// All images below one of them. @param shown its path for messages and in FoundImage::path
[[nodiscard]] FoundImages imagesBelow(const FolderLevel::Folder &folder, const QString &shown);
/// True when an image, or a folder that cannot be searched for one, lies somewhere in the folder.
[[nodiscard]] bool mayHoldImages(const QString &folder);

/// Why a file with a name that no QString can carry is not opened. @param shown with \xNN
[[nodiscard]] Error undecodableName(const QString &shown);

/// ImageFolder convention: DATASET/<class>/<image>.
struct DatasetItem {
    QString path;
    int label = 0; ///< index into Dataset::classNames
};
struct Dataset {
    std::vector<QString> classNames; ///< sorted by byte order
    std::vector<DatasetItem> items; ///< by class, then by path; also what cannot be opened (FoundImage::path)
    std::vector<QString> links; ///< to folders; they were not followed
};
/// Error when the folder is missing or has no class folder with an image.
[[nodiscard]] Expected<Dataset> openDataset(const QString &folder);

} // namespace cyto
