using System.Text;
using Competency.Model.Excel.Packages;

namespace Competency.Model.Excel.Cells;

// A text in runs of different looks, without the reading aids of East Asian scripts.
internal static class RichText
{
    // Reads to the end of the element that the reader stands on.
    public static string Read(PartXml xml, StringBuilder runs)
    {
        runs.Clear();
        int depth = xml.Depth;
        while (xml.MoveToChild(depth))
        {
            if (xml.Name == "t")
            {
                runs.Append(xml.ReadText());
            }
            else if (xml.Name == "r")
            {
                ReadRun(xml, runs);
            }
        }

        return Escapes.Decode(runs.ToString());
    }

    private static void ReadRun(PartXml xml, StringBuilder runs)
    {
        int depth = xml.Depth;
        while (xml.MoveToChild(depth))
        {
            if (xml.Name == "t")
            {
                runs.Append(xml.ReadText());
            }
        }
    }
}
