package org.gouji.format.docx.internal;

import org.gouji.model.InputStatus;
import org.gouji.spi.Limits;

/** Counts what all parts together inflate to; nothing that the package says of its own sizes is believed. */
final class InflateBudget {

    /** Parts may inflate to this much whatever the ratio. */
    private static final long FREE = 32L << 20;
    /** Real documents stay below 100. */
    private static final long MAX_RATIO = 250;

    private final long packed;
    private final long most;
    private long inflated;

    InflateBudget(long packedSize, Limits limits) {
        packed = Math.max(1, packedSize);
        most = limits.maxInflatedBytes();
    }

    void add(int bytes) throws Unreadable {
        inflated += bytes;
        if (inflated > most) {
            throw new Unreadable(InputStatus.LIMIT_SIZE, "解压后超过" + most + "字节的上限",
                    "inflates to more than the limit of " + most + " bytes");
        }
        if (inflated > FREE && inflated / packed > MAX_RATIO) {
            throw new Unreadable(InputStatus.LIMIT_RATIO, "解压后膨胀" + MAX_RATIO + "倍以上，疑为压缩炸弹",
                    "inflates to more than " + MAX_RATIO + " times its size: a zip bomb?");
        }
    }
}
