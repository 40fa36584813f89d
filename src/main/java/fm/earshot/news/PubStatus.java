package fm.earshot.news;

/// IPTC publishing status. Only `USABLE` is ever heard; `CANCELED` is a kill.
public enum PubStatus {
  USABLE,
  WITHHELD,
  CANCELED
}
