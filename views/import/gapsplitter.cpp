// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/gapsplitter.h"

namespace {

class Gap : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { }
};

}

QSplitterHandle *GapSplitter::createHandle()
{
    return new Gap(orientation(), this);
}
