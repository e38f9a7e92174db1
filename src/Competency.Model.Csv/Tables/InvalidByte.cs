namespace Competency.Model.Csv.Tables;

/// <summary>A byte that its encoding does not have at this place.</summary>
/// <param name="Offset">Where U+FFFD stands for it in the decoded text, in bytes of UTF-8.</param>
/// <param name="InLine">Its place in its line, counted from 1 in bytes of the file.</param>
/// <param name="Value">The byte; of UTF-16 the first one of the unit.</param>
internal readonly record struct InvalidByte(int Offset, int InLine, byte Value);
