using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Competency.Model.Excel.Workbooks;

// A text in runs of different looks, without the reading aids of East Asian scripts.
internal static class RichText
{
    // Reads to the end of the element that the reader stands on.
    public static void Read(OpenXmlReader reader, Type element, StringBuilder text)
    {
        if (reader.IsEndElement)
        {
            return;
        }

        bool isPhonetic = false;
        while (reader.Read())
        {
            if (reader.ElementType == element && reader.IsEndElement)
            {
                return;
            }

            if (reader.ElementType == typeof(PhoneticRun))
            {
                isPhonetic = reader.IsStartElement;
            }
            else if (!isPhonetic && reader.IsStartElement && reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Text))
            {
                text.Append(reader.GetText());
            }
        }
    }
}
