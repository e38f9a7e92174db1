namespace Competency.Model.Icap.Codes;

// The tasks that share a row, for codes that lack their letter: 2.4.1 is the code of an output only beneath the task 2.4.
internal interface ITaskNumbers
{
    bool HasTask(string number);
}
