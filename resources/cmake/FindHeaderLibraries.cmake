# cpp-httplib and readerwriterqueue reach different systems in different packagings: a CMake config
# (vcpkg, Homebrew), a pkg-config file (Debian's cpp-httplib) or bare headers (Debian's readerwriterqueue).
# Whichever is found, the rest of the project links the same two names.

add_library(loopscope_httplib INTERFACE)
find_package(httplib CONFIG QUIET)
if(TARGET httplib::httplib)
    target_link_libraries(loopscope_httplib INTERFACE httplib::httplib)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(CPP_HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)
    target_link_libraries(loopscope_httplib INTERFACE PkgConfig::CPP_HTTPLIB)
endif()

add_library(loopscope_readerwriterqueue INTERFACE)
find_path(READERWRITERQUEUE_DIR readerwriterqueue.h PATH_SUFFIXES readerwriterqueue REQUIRED)
target_include_directories(loopscope_readerwriterqueue SYSTEM INTERFACE ${READERWRITERQUEUE_DIR})
