package org.gouji.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.MediaTypeDetector;

/** Why no reader takes an input, and what to do about it. */
final class Refusal {

    private static final Set<String> BINARY = Set.of("doc", "docx", "docm", "dot", "dotx", "wps", "xls", "xlsx", "xlsm",
            "et", "ppt", "pptx", "dps", "odt", "ods", "odp", "ofd", "pdf", "rtf", "zip", "rar", "7z", "gz", "eml",
            "msg", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff");

    private final DocumentHead head;
    private final PluginRegistry registry;
    private final FaultBoundary boundary;
    private final List<Diagnostic> diagnostics;

    Refusal(DocumentHead head, PluginRegistry registry, FaultBoundary boundary, List<Diagnostic> diagnostics) {
        this.head = head;
        this.registry = registry;
        this.boundary = boundary;
        this.diagnostics = diagnostics;
    }

    /** Whether a file of this extension cannot be empty. */
    static boolean binary(String extension) {
        return BINARY.contains(extension);
    }

    Fault of(Detector detector) {
        Optional<Fault> broken = detector.opinions().stream().flatMap(o -> o.fault().stream()).findFirst();
        if (broken.isPresent()) {
            return broken.get();
        }
        if (head.startsWith("504B0304") && head.zipEntries().isEmpty()) {
            return new Fault(InputStatus.TRUNCATED,
                    LocalizedText.of("文件开头是 zip 格式（docx 等），但目录缺失，可能没有传输完整。请重新获取该文件。",
                            "The file begins as a zip package (such as docx) but its directory is missing; its transfer"
                                    + " was probably cut short. Get the file again."));
        }
        Optional<KnownKinds.Kind> kind = KnownKinds.of(head).or(this::detected);
        return detector.extensionKnown()
                ? new Fault(InputStatus.WRONG_EXTENSION, wrongExtension(kind))
                : new Fault(InputStatus.NOT_A_DOCUMENT, kind.map(Refusal::unsupported).orElseGet(this::unknown));
    }

    /** Asked only here: a detector may load large libraries. */
    private Optional<KnownKinds.Kind> detected() {
        for (PluginEntry<MediaTypeDetector> entry : registry.detectors()) {
            Outcome<Optional<String>> said = boundary.run(entry.ref(), () -> entry.get().detect(head));
            if (said.value().isPresent()) {
                return said.value().get().flatMap(KnownKinds::ofMediaType);
            }
            said.fault().ifPresent(fault -> diagnostics
                    .add(Diagnostic.of("core.detector-fault", Severity.WARNING, fault.detail())));
        }
        return Optional.empty();
    }

    private LocalizedText wrongExtension(Optional<KnownKinds.Kind> kind) {
        String dot = "." + head.extension();
        return kind.map(k -> LocalizedText.of(
                "扩展名是 " + dot + "，内容却是" + k.name().zh() + "，暂不支持读取。" + k.advice().zh(),
                "The name ends in " + dot + ", but the content is " + k.name().en() + ", which is not supported. "
                        + k.advice().en()))
                .orElse(LocalizedText.of("扩展名是 " + dot + "，内容却不是这种格式。请向报送单位索取原文件。",
                        "The name ends in " + dot + ", but the content is of another kind. Ask the sender for the"
                                + " original file."));
    }

    private static LocalizedText unsupported(KnownKinds.Kind kind) {
        return LocalizedText.of("内容是" + kind.name().zh() + "，暂不支持读取。" + kind.advice().zh(),
                "The content is " + kind.name().en() + ", which is not supported. " + kind.advice().en());
    }

    private LocalizedText unknown() {
        Set<String> extensions = new TreeSet<>();
        registry.readers().forEach(reader -> extensions.addAll(reader.texts(PluginProperties.EXTENSIONS)));
        String list = String.join(", ", extensions);
        return LocalizedText.of("无法识别的内容。可读取的格式：" + list + "。",
                "No reader knows this content. Formats that can be read: " + list + ".");
    }

    /** A note when the content is of another kind than the name says. */
    static Optional<Diagnostic> otherKind(DocumentHead head, Detector detector, PluginEntry<DocumentReader> reader) {
        if (head.extension().isEmpty() || detector.expects(reader)) {
            return Optional.empty();
        }
        Severity severity = detector.extensionKnown() || binary(head.extension()) ? Severity.WARNING : Severity.INFO;
        return Optional.of(Diagnostic.of("core.other-kind", severity,
                LocalizedText.of("扩展名是 ." + head.extension() + "，内容按“" + reader.name().zh() + "”读取。",
                        "The name ends in ." + head.extension() + "; the content was read as " + reader.name().en()
                                + ".")));
    }
}
