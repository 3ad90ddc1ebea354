# What every target of the project is compiled with: warnings as errors, and the chosen sanitizers.

add_library(loopscope_options INTERFACE)
target_compile_definitions(loopscope_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(loopscope_options INTERFACE Threads::Threads)

if(MSVC)
    target_compile_options(loopscope_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(loopscope_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Wcast-qual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers)
    option(LOOPSCOPE_WERROR "Treat warnings as errors" ON)
    if(LOOPSCOPE_WERROR)
        target_compile_options(loopscope_options INTERFACE -Werror)
    endif()
endif()

if(LOOPSCOPE_SANITIZE)
    set(sanitize_flags -fsanitize=${LOOPSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -g)
    target_compile_options(loopscope_options INTERFACE ${sanitize_flags})
    target_link_options(loopscope_options INTERFACE ${sanitize_flags})
    # GCC's -Wtsan and its -O3 bound checks cry wolf in instrumented library headers.
    target_compile_options(loopscope_options INTERFACE -Wno-error)
endif()
