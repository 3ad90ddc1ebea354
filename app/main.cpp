#include "app/commandline/commandline.h"

int main(int argc, char** argv)
{
    return loopscope::runCommandLine(argc, argv);
}
