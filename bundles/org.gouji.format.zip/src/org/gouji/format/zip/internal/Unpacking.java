package org.gouji.format.zip.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.reader.ExpandContext;
import org.gouji.spi.reader.UnreadableException;

/** Hands the entries of one zip over, each in full or with the reason why not. */
final class Unpacking {

    /** An entry may inflate to this much whatever the ratio. */
    private static final long FREE = 32L << 20;
    /** Real documents stay below 100. */
    private static final long MAX_RATIO = 250;

    private final FileChannel channel;
    private final Directory directory;
    private final ExpandContext context;

    Unpacking(FileChannel channel, Directory directory, ExpandContext context) {
        this.channel = channel;
        this.directory = directory;
        this.context = context;
    }

    /** Why an entry cannot be taken out. */
    private record Refusal(InputStatus status, LocalizedText why) {

        static Optional<Refusal> of(InputStatus status, String zh, String en) {
            return Optional.of(new Refusal(status, LocalizedText.of(zh, en)));
        }
    }

    void run() throws UnreadableException, IOException {
        Set<Entry> overlapping = Overlaps.in(directory);
        Chaff chaff = new Chaff();
        for (Entry entry : directory.entries()) {
            EntryName name = EntryName.of(entry);
            if (!chaff.takes(entry, name.text())) {
                if (!name.certain()) {
                    context.report(lost(name.text()));
                }
                hand(entry, name.text(), overlapping.contains(entry) ? overlaps() : refusal(entry));
            }
        }
        chaff.diagnostic().ifPresent(context::report);
        if (!directory.whole()) {
            throw new UnreadableException(InputStatus.MALFORMED_PACKAGE,
                    LocalizedText.of("压缩包已损坏：目录只有前 " + directory.entries().size() + " 项可读，其余未能取出。请重新获取。",
                            "The archive is damaged: only the first " + directory.entries().size()
                                    + " entries of its directory can be read. Get it again."));
        }
    }

    private static Diagnostic lost(String name) {
        return Diagnostic.of("zip.name-uncertain", Severity.WARNING,
                LocalizedText.of("文件名既不是 UTF-8 也不是 GB18030 编码，部分字符已丢失：" + name,
                        "A name is neither UTF-8 nor GB18030; some characters of it are lost: " + name));
    }

    private void hand(Entry entry, String name, Optional<Refusal> refusal) throws IOException {
        if (refusal.isPresent()) {
            context.unreadable(name, refusal.get().status(), refusal.get().why());
            return;
        }
        try (EntryStream content = EntryStream.open(channel, entry)) {
            context.child(name, content);
        } catch (DamagedEntryException e) {
            context.unreadable(name, InputStatus.MALFORMED_PACKAGE,
                    LocalizedText.of("压缩包中的这个文件已损坏，无法取出。请重新获取。",
                            "This file of the archive is damaged (" + e.getMessage() + "). Get it again."));
        }
    }

    private static Optional<Refusal> overlaps() {
        return Refusal.of(InputStatus.MALFORMED_PACKAGE, "这个文件与压缩包中其他文件的内容重叠，未取出。",
                "This file shares bytes with others in the archive; it was not taken out.");
    }

    private Optional<Refusal> refusal(Entry entry) {
        if (entry.encrypted()) {
            return Refusal.of(InputStatus.ENCRYPTED, "压缩包中的这个文件设有密码。请解压后导入，或索取无密码的压缩包。",
                    "This file of the archive is protected by a password. Unpack it, or ask for one without.");
        }
        if (entry.method() != Entry.DEFLATED && entry.method() != Entry.STORED) {
            return Refusal.of(InputStatus.UNSUPPORTED_VARIANT, "压缩方法（" + entry.method() + "）不受支持。请解压后再导入。",
                    "The compression method (" + entry.method() + ") is not supported. Unpack it first.");
        }
        if (!entry.within(directory.start())) {
            return Refusal.of(InputStatus.MALFORMED_PACKAGE, "压缩包已损坏：这个文件的位置或大小无效。请重新获取。",
                    "The archive is damaged: place or size of this file are invalid. Get it again.");
        }
        return tooLarge(entry);
    }

    private Optional<Refusal> tooLarge(Entry entry) {
        long most = context.limits().maxBytes();
        if (entry.size() > most) {
            return Refusal.of(InputStatus.LIMIT_SIZE, "解压后超过 " + most + " 字节的上限。",
                    "Unpacked it is larger than the limit of " + most + " bytes.");
        }
        if (entry.size() > FREE && entry.size() / Math.max(1, entry.packed()) > MAX_RATIO) {
            return Refusal.of(InputStatus.LIMIT_RATIO, "解压后膨胀 " + MAX_RATIO + " 倍以上，疑为压缩炸弹，未解开。",
                    "Unpacked it is more than " + MAX_RATIO + " times as large: a zip bomb? It was not unpacked.");
        }
        return Optional.empty();
    }
}
