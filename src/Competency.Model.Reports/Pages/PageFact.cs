using Competency.Model.Text;

namespace Competency.Model.Reports.Pages;

// A figure that stands out: its name, what it says, the number behind it, and what explains it.
internal readonly record struct PageFact(Phrase Name, string Text, double? Value, Phrase Why);
