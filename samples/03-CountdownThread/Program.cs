using CountdownThread;
using PickleGen;
using Samples;

// 1. A countdown runs. It is pickled while it does; the thread is not in the pickle.
var countdown = new Countdown(60);
while (countdown.Left > 40) Thread.Sleep(1);
byte[] pickle = Pickle.Dumps(countdown);
countdown.Stop();
Console.WriteLine($"C# counted down from 60 and pickled it: {pickle.Length} bytes.");

// 2. Python loads it, and a thread of Python goes on. It is pickled there while it runs.
var file = Path.GetTempFileName();
try
{
    File.WriteAllBytes(file, pickle);
    switch (Python.Run("resume.py", file))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; C# goes on alone.");
            break;
        case not 0:
            Console.Error.WriteLine("Python did not manage.");
            return 1;
    }

    // 3. Loading starts a thread here again.
    var back = Pickle.Loads<Countdown>(File.ReadAllBytes(file));
    var start = back.Left;
    back.Wait();
    Console.WriteLine($"C# goes on from {(start is > 0 and <= 40 ? "where it was" : start)} to {back.Left}. Lift-off!");
    return 0;
}
finally
{
    File.Delete(file);
}
