package org.gouji.detect.tika.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.gouji.spi.reader.DocumentHead;

/** Tika's signatures; loads them when first used. */
final class Signatures {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String OLE2 = "D0CF11E0A1B11AE1";

    private Signatures() {
    }

    /**
     * The kind of the content. The name is not told to Tika: it would believe a name when the content says nothing, and
     * the name is what misled.
     */
    static Optional<String> mediaType(DocumentHead head) {
        MediaType type = head.startsWith(OLE2) ? compound(head) : signature(head);
        return MediaType.OCTET_STREAM.equals(type) || MediaType.EMPTY.equals(type)
                ? Optional.empty()
                : Optional.of(type.getBaseType().toString());
    }

    /** All programs of old office suites share one signature: what lies in the file tells them apart. */
    private static MediaType compound(DocumentHead head) {
        Set<String> names = OleNames.of(head);
        return names.isEmpty() ? POIFSContainerDetector.OLE : POIFSContainerDetector.detect(names, null);
    }

    private static MediaType signature(DocumentHead head) {
        try {
            return TYPES.detect(new ByteArrayInputStream(head.first()), new Metadata());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }
}
