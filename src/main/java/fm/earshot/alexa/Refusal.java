package fm.earshot.alexa;

import java.util.Locale;

/// Why a request is refused: a line for its sender and a tag for the meters.
public enum Refusal {
  TOO_LARGE(413, "a request has at most " + AlexaRequests.LARGEST + " bytes"),
  NOT_JSON("the body is not JSON, or nested too deep"),
  NO_TYPE("request.type is missing"),
  WRONG_FIELD("the request has a field of a wrong type"),
  OTHER_SKILL("the request is for another skill"),

  NO_SIGNATURE("the header Signature-256 is needed"),
  NO_CERTIFICATE_URL("the header SignatureCertChainUrl is needed"),
  SIGNATURE_UNREADABLE("Signature-256 is not the base64 of a signature"),
  NO_TIMESTAMP("request.timestamp is missing or no ISO 8601 time"),
  TOO_OLD("request.timestamp is too long ago"),
  IN_THE_FUTURE("request.timestamp is in the future"),

  URL_UNREADABLE("SignatureCertChainUrl is not a URL as Amazon sends it"),
  URL_NOT_HTTPS("SignatureCertChainUrl is not https"),
  URL_HOST("SignatureCertChainUrl is not at s3.amazonaws.com"),
  URL_PORT("SignatureCertChainUrl has a port other than 443"),
  URL_PATH("SignatureCertChainUrl is not below /echo.api/"),

  CERTIFICATE_ABSENT("there is nothing at SignatureCertChainUrl"),
  CERTIFICATE_SLOW("the certificate did not come in time"),
  CERTIFICATE_DOWN("the certificate could not be fetched"),
  CERTIFICATE_BUSY("too many certificates are being fetched"),
  CERTIFICATE_UNREADABLE("at SignatureCertChainUrl is no PEM of one to ten certificates"),
  CERTIFICATE_KEY("the certificate's key is not RSA of 2048 bits or more"),
  CERTIFICATE_NAME("the certificate is not for echo-api.amazon.com"),
  CERTIFICATE_EXPIRED("the certificate, or one above it, has expired"),
  CERTIFICATE_NOT_YET("the certificate, or one above it, is not valid yet"),
  CERTIFICATE_UNTRUSTED("the certificate does not lead to a trusted root"),
  WRONG_SIGNATURE("the body is not what was signed");

  private static final int BAD_REQUEST = 400;

  private final int status;
  private final String why;

  Refusal(String why) {
    this(BAD_REQUEST, why);
  }

  Refusal(int status, String why) {
    this.status = status;
    this.why = why;
  }

  int status() {
    return status;
  }

  public String why() {
    return why;
  }

  /// As the meters name it: `certificate_expired`.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
