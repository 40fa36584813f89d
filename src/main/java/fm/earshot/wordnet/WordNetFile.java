package fm.earshot.wordnet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.JWNLIOException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;
import net.sf.extjwnl.dictionary.file.DictionaryFileFactory;
import net.sf.extjwnl.dictionary.file.DictionaryFileType;
import net.sf.extjwnl.princeton.file.AbstractPrincetonRandomAccessDictionaryFile;
import net.sf.extjwnl.util.ByteArrayCharSequence;
import net.sf.extjwnl.util.PointedCharSequence;
import net.sf.extjwnl.util.factory.Param;
import org.jspecify.annotations.Nullable;

/// One of WordNet's files, read in blocks. The library's own reader of files takes every byte by a
/// call of its own, and its reader of resources copies every file into memory several times.
/// Public, because the library makes it by its name.
public final class WordNetFile extends AbstractPrincetonRandomAccessDictionaryFile
    implements DictionaryFileFactory<WordNetFile> {
  private @Nullable FileChannel channel;
  private @Nullable Blocks blocks;

  /// As the library makes its factory.
  public WordNetFile(Dictionary dictionary, Map<String, Param> params) {
    super(dictionary, params);
  }

  private WordNetFile(
      Dictionary dictionary,
      String path,
      POS pos,
      DictionaryFileType type,
      Map<String, Param> params) {
    super(dictionary, path, pos, type, params);
  }

  @Override
  public WordNetFile newInstance(
      Dictionary dictionary, String path, POS pos, DictionaryFileType type) {
    return new WordNetFile(dictionary, path, pos, type, params);
  }

  @Override
  public synchronized void open() throws JWNLException {
    try {
      FileChannel opened = FileChannel.open(Path.of(path, getFilename()));
      channel = opened;
      blocks = new Blocks(opened);
    } catch (IOException e) {
      throw new JWNLIOException(e);
    }
  }

  @Override
  public synchronized boolean isOpen() {
    return blocks != null;
  }

  @Override
  public synchronized void close() throws JWNLException {
    try {
      if (channel != null) {
        channel.close();
      }
      blocks = null;
    } catch (IOException e) {
      throw new JWNLIOException(e);
    }
  }

  private Blocks blocks() throws JWNLException {
    if (blocks == null) {
      throw new JWNLException("not open: " + getFilename());
    }
    return blocks;
  }

  /// Behind the licence, whose lines begin with a blank.
  @Override
  public synchronized long getFirstLineOffset() throws JWNLException {
    try {
      Blocks all = blocks();
      long line = 0;
      while (line < all.length() && all.at(line) == ' ') {
        line = all.find('\n', line) + 1;
      }
      return line;
    } catch (IOException e) {
      throw new JWNLIOException(e);
    }
  }

  @Override
  public synchronized long getNextLineOffset(long from) throws JWNLException {
    try {
      Blocks all = blocks();
      if (from < 0 || from >= all.length()) {
        return -1;
      }
      long next = all.find('\n', from) + 1;
      return next < all.length() ? next : -1;
    } catch (IOException e) {
      throw new JWNLIOException(e);
    }
  }

  @Override
  public @Nullable PointedCharSequence readLine(long from) throws JWNLException {
    return read(from, '\n');
  }

  @Override
  public @Nullable PointedCharSequence readWord(long from) throws JWNLException {
    return read(from, ' ');
  }

  private synchronized @Nullable PointedCharSequence read(long from, int end) throws JWNLException {
    try {
      Blocks all = blocks();
      if (from < 0 || from >= all.length()) {
        return null;
      }
      long to = all.find(end, from);
      byte[] bytes = all.copy(from, to);
      return new ByteArrayCharSequence(bytes, 0, bytes.length, to);
    } catch (IOException e) {
      throw new JWNLIOException(e);
    }
  }

  @Override
  public synchronized long length() throws JWNLException {
    return blocks().length();
  }

  @Override
  public int getOffsetLength() {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public void setOffsetLength(int length) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public void save() {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public void edit() {
    throw new UnsupportedOperationException("read only");
  }
}
