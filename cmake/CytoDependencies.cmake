# Debian's packages, or what CMAKE_PREFIX_PATH names first (scripts/bootstrap.sh lists them all).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
find_package(OpenCV 4.5 REQUIRED COMPONENTS core imgproc imgcodecs)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
include(CytoTorch)
