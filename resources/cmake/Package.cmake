# `cpack -G DEB` in the build folder makes loopscope_VERSION_ARCHITECTURE.deb.
set(CPACK_PACKAGE_NAME loopscope)
set(CPACK_PACKAGE_VENDOR "The Loopscope authors")
set(CPACK_PACKAGE_CONTACT "The Loopscope authors <loopscope@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "oscilloscope for event loops")
set(CPACK_PACKAGE_DESCRIPTION
"Line up some work (pages to fetch, sleeps, computation), choose how an event
loop shall schedule it, and watch on a live timeline what the loop really
does: what waits, what runs, and what holds the loop while the rest is late.
Then run the same work another way and see what changed.

For people who learn or teach asynchronous programming, and for developers
whose asynchronous code is slow. Runs without a window as well.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the program uses at run time where it is there: its icon, Wayland, Qt's own words in Korean,
# the certificates of https, letters, Korean ones as well.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6svg6, qt6-wayland, qt6-translations-l10n, ca-certificates, \
fonts-dejavu-core | fonts-noto-core, fonts-nanum | fonts-noto-cjk")
# Debian wants some files in other places, and compressed.
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/resources/cmake/DebianLayout.cmake)
include(CPack)
