namespace Competency.Model.Csv.Tables.Encodings;

// A byte that its encoding does not have at this place.
// Offset: Where U+FFFD stands for it in the decoded text, in bytes of UTF-8.
// InLine: Its place in its line, counted from 1 in bytes of the file.
// Value: The byte; of UTF-16 the first one of the unit.
internal readonly record struct InvalidByte(int Offset, int InLine, byte Value);
