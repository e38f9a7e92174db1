namespace Competency.Model.Text;

// What reads otherwise in another language.
internal interface ILocalized
{
    // The text in the language of translations; in English if they are null.
    string In(Translations? translations);
}
