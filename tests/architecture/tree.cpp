// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace restride::architecture {
namespace {

namespace fs = std::filesystem;

const fs::path &root()
{
    static const fs::path kRoot(RESTRIDE_SOURCE_DIR);
    return kRoot;
}

std::string contentOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

std::vector<SourceFile> filesIn(std::string_view folder,
                                const std::function<bool(std::string_view path)> &wanted)
{
    std::vector<SourceFile> files;
    if (!fs::exists(root() / folder))
        return files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root() / folder)) {
        const std::string path = entry.path().lexically_relative(root()).generic_string();
        if (entry.is_regular_file() && wanted(path))
            files.push_back({path, contentOf(entry.path())});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

SourceFile fileAt(std::string_view path)
{
    return {std::string(path), contentOf(root() / path)};
}

std::vector<std::string> namesAtTheTop()
{
    std::vector<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(root()))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

bool isCpp(std::string_view path)
{
    return path.ends_with(".h") || path.ends_with(".cpp");
}

bool isText(std::string_view path)
{
    static constexpr std::array<std::string_view, 7> kPictures{".png", ".jpg", ".pdf", ".gif",
                                                               ".db",  ".fit", ".gz"};
    return std::ranges::none_of(kPictures,
                                [&](std::string_view end) { return path.ends_with(end); });
}

} // namespace restride::architecture
