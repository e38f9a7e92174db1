using Competency.Model.Reports.Drawing;

namespace Competency.Model.Reports.Charts;

// A part of a bar.
// Paint: Its color.
// Share: Its length as a share of the width, 0 to 1.
// Said: What it says.
internal readonly record struct BarPart(Paint Paint, double Share, string Said);
