namespace PickleGen;

/// <summary>What is in a file of pickles, and where it breaks off.</summary>
/// <param name="Objects">How many whole objects there are, from its start on.</param>
/// <param name="Bytes">How many bytes they take, after decompression.</param>
/// <param name="Break">What comes after them; null if nothing does.</param>
public sealed record PickleFileReport(long Objects, long Bytes, PickleFileBreak? Break);

/// <summary>Where a file of pickles cannot be read on.</summary>
/// <param name="Offset">Where the first object that is not whole starts: a byte of the file, after decompression.</param>
/// <param name="Bytes">How many bytes come from there on; 0 where compressed data ends or is damaged at that place.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record PickleFileBreak(long Offset, long Bytes, string Reason);
