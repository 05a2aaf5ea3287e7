package org.iroengine.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.xml.sax.SAXException;

import org.springframework.core.io.ClassPathResource;

/** Prints a page of a record as a PDF with embedded fonts; it fetches nothing. */
final class RecordPdf {

	private static final String FAMILY = "DejaVu Sans";

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private RecordPdf() {
	}

	/**
	 * @param html XHTML with a title and a language
	 */
	static byte[] of(String html) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PdfRendererBuilder pdf = new PdfRendererBuilder();
			pdf.useFont(() -> font("DejaVuSans.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
			pdf.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
			pdf.useUriResolver((base, uri) -> null);
			pdf.withW3cDocument(RecordTemplate.parse(html), null);
			pdf.withProducer("IRO Engine");
			pdf.usePdfUaAccessibility(true);
			pdf.toStream(out);
			pdf.run();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SAXException ex) {
			throw new IllegalStateException("The template of records is no XHTML", ex);
		}
	}

	private static InputStream font(String file) {
		try {
			return new ClassPathResource("fonts/" + file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
