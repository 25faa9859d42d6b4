namespace PickleGen.Tests.Writing;

/// <summary>Batches of a thousand, with CPython's empty batch after a full last one of dicts and sets; as length and start of the SHA-256. Expected: what CPython 3.13 writes at protocols 0 to 5.</summary>
public class BatchBytesTests
{
    [Theory]
    [InlineData(0, "6 91c9a231a5a188e4", "4 e49ed736a4f3d288", "6 a4f82e84e67aa7b6", "6 08e14d71fb56a8d6", "5 ec0a6ccf9debf1c1", "5 3fe4a92ad75f9888")]
    [InlineData(1, "10 e6cc8260aec82902", "7 c09c82e9d532bc38", "9 da118804e50efaf4", "9 49e39ff1666763a8", "17 51d3e4034ce94468", "17 89f454eb8bb4400e")]
    [InlineData(2, "14 cb358e3dc93fef24", "10 3016eeffbe95a31a", "12 1b90926fb83a3f9f", "12 961ee1f2cadc245a", "20 e7f274cfcedf0fdb", "20 47db9a40e46cc230")]
    [InlineData(3, "18 dad927bf050c669e", "12 168e73583e7112bc", "14 516efd622b2e05f8", "14 7d7c8f6e3deca7dc", "22 459c3a39f143ea11", "22 59f5d159f42e1a34")]
    [InlineData(999, "5890 15bb31ca88f7065a", "2747 75a91b04d298ef51", "2749 574784f256dcc22b", "2749 4b355b7456ed340d", "2757 cc86163e880becec", "2757 164877c1cca416b6")]
    [InlineData(1000, "5896 ada437f587c76668", "2750 f57ba4a094191eb9", "2752 0938ccfe2af9f970", "2752 41386e1dcf6ea923", "2760 22d4f97e6fbaf3cd", "2760 30780691699c4973")]
    [InlineData(1001, "5903 6cb34e0796fd04d7", "2755 ff5e17bb325bbe3c", "2757 ce66e289147d5c09", "2757 ce0b9982c4bae73c", "2765 161e50d7236aad50", "2765 042a790993ee27d3")]
    [InlineData(1999, "12889 fb2502d6981b4401", "5749 83706ad3b188f5eb", "5751 26927d26d41d2836", "5751 fcaeab5d9484cfde", "5759 100e832302098752", "5759 c7389cbd8af19524")]
    [InlineData(2000, "12896 94539076754ed73e", "5752 f505326e8be80067", "5754 fe5039a9b14dff1f", "5754 825f73b922fdad8a", "5762 66968e242707f42b", "5762 471853c3b9791101")]
    [InlineData(2001, "12903 ac05e5094479e1a0", "5757 6ce5ee4e000291fe", "5759 d401755777127c22", "5759 f35684b7ba610a1b", "5767 39104958bc743e3e", "5767 ffd4d2982d78da32")]
    [InlineData(3000, "19896 84dd986f08a208c7", "8754 e63b12e965e8b186", "8756 3ad8a05a15420fb7", "8756 d5c45beb01e52687", "8764 69e962ddfb51b147", "8764 6ccd4e0aa23d40f0")]
    public void List(int count, params string[] expected) => Expect.Digests(Enumerable.Range(0, count).ToList(), PickleConverters.List(PickleConverters.Int32), expected);

    [Theory]
    [InlineData(0, "6 91c9a231a5a188e4", "4 e49ed736a4f3d288", "6 a4f82e84e67aa7b6", "6 08e14d71fb56a8d6", "5 ec0a6ccf9debf1c1", "5 3fe4a92ad75f9888")]
    [InlineData(1, "10 e6cc8260aec82902", "7 c09c82e9d532bc38", "9 da118804e50efaf4", "9 49e39ff1666763a8", "17 51d3e4034ce94468", "17 89f454eb8bb4400e")]
    [InlineData(2, "14 cb358e3dc93fef24", "10 3016eeffbe95a31a", "12 1b90926fb83a3f9f", "12 961ee1f2cadc245a", "20 e7f274cfcedf0fdb", "20 47db9a40e46cc230")]
    [InlineData(3, "18 dad927bf050c669e", "12 168e73583e7112bc", "14 516efd622b2e05f8", "14 7d7c8f6e3deca7dc", "22 459c3a39f143ea11", "22 59f5d159f42e1a34")]
    [InlineData(999, "5890 15bb31ca88f7065a", "2747 75a91b04d298ef51", "2749 574784f256dcc22b", "2749 4b355b7456ed340d", "2757 cc86163e880becec", "2757 164877c1cca416b6")]
    [InlineData(1000, "5896 ada437f587c76668", "2750 f57ba4a094191eb9", "2752 0938ccfe2af9f970", "2752 41386e1dcf6ea923", "2760 22d4f97e6fbaf3cd", "2760 30780691699c4973")]
    [InlineData(1001, "5903 6cb34e0796fd04d7", "2755 ff5e17bb325bbe3c", "2757 ce66e289147d5c09", "2757 ce0b9982c4bae73c", "2765 161e50d7236aad50", "2765 042a790993ee27d3")]
    [InlineData(1999, "12889 fb2502d6981b4401", "5749 83706ad3b188f5eb", "5751 26927d26d41d2836", "5751 fcaeab5d9484cfde", "5759 100e832302098752", "5759 c7389cbd8af19524")]
    [InlineData(2000, "12896 94539076754ed73e", "5752 f505326e8be80067", "5754 fe5039a9b14dff1f", "5754 825f73b922fdad8a", "5762 66968e242707f42b", "5762 471853c3b9791101")]
    [InlineData(2001, "12903 ac05e5094479e1a0", "5757 6ce5ee4e000291fe", "5759 d401755777127c22", "5759 f35684b7ba610a1b", "5767 39104958bc743e3e", "5767 ffd4d2982d78da32")]
    [InlineData(3000, "19896 84dd986f08a208c7", "8754 e63b12e965e8b186", "8756 3ad8a05a15420fb7", "8756 d5c45beb01e52687", "8764 69e962ddfb51b147", "8764 6ccd4e0aa23d40f0")]
    public void Array(int count, params string[] expected) => Expect.Digests(Enumerable.Range(0, count).ToArray(), PickleConverters.Array(PickleConverters.Int32), expected);

    [Theory]
    [InlineData(0, "6 8e452144801c40bb", "4 f07d5abe19c47bb9", "6 ad2598304a8af697", "6 8ec16a78d9c9d364", "5 926248e52d1fa532", "5 bfce13fc2f13ad95")]
    [InlineData(1, "13 4f9e10d072eaa624", "9 df836285d67042cd", "11 902459f344afe85b", "11 c8e0974cf4539c22", "19 daf9806a0d0cd0ff", "19 a289b2fafc6d2234")]
    [InlineData(2, "20 5ef6cd16de717266", "14 b265e89e4363f91d", "16 0ceef700e39ece58", "16 b799c403cf3db4b0", "24 da1d26ee3c2fdba6", "24 1a9718a6c37a3fbf")]
    [InlineData(3, "27 99b7e529ee404aff", "18 b53e9880796d08cd", "20 27de486ac93335a4", "20 03a6ce9d379ccc3a", "28 0cd6d68b0fa7911b", "28 130e43273dc870cc")]
    [InlineData(999, "10775 c44980e046bcfe1d", "5488 80cf18f80915f108", "5490 486650d2d46bbcd6", "5490 51b3794e8a588593", "5498 08d6cad101cdfa18", "5498 a8cca7305dbf8e6b")]
    [InlineData(1000, "10786 a0953eb8c1c95715", "5496 ced26ca57d13f4c2", "5498 eb316fcf8ef21e40", "5498 9e8a4da853720eb4", "5506 3c513442077cbb7a", "5506 f74f104fe3263e35")]
    [InlineData(1001, "10799 191f800bef6f8cbe", "5502 5c2ff720d8eea3be", "5504 1c3b98559369f710", "5504 49b44ef2f5d40380", "5512 c9dc2720dca5145b", "5512 4cf2a13f021b70f6")]
    [InlineData(1999, "23773 eeb946596b4545e5", "11490 e5623f78b5588e35", "11492 844fe8ab25c77e56", "11492 f4843b8c9bae46f1", "11500 7b03acb896f32b4a", "11500 eaac5e55c452638c")]
    [InlineData(2000, "23786 e510e60838c7ca1d", "11498 4ed64a5d97355ce1", "11500 99c137a2e18d404d", "11500 18e6eb04a6d03733", "11508 d335eda4acfae851", "11508 e08f0a80c7b48f84")]
    [InlineData(2001, "23799 5572c34c71532073", "11504 d0a07993544ec99b", "11506 4d81ab2c66a41d18", "11506 78d23410cc76b8f7", "11514 09608f949d7b34b7", "11514 1e9704eaadcdd969")]
    [InlineData(3000, "36786 26e652a7be6c2fd3", "17500 041cd387ebc05f9e", "17502 e5dd784335eb10aa", "17502 13e63767b39c2712", "17510 38e2d3608387e9d7", "17510 4a81c62c54a7d7a5")]
    public void Dict(int count, params string[] expected) => Expect.Digests(Enumerable.Range(0, count).ToDictionary(i => i, i => i), PickleConverters.Dictionary(PickleConverters.Int32, PickleConverters.Int32), expected);

    [Theory]
    [InlineData(0, "35 e69592a8b1d32df0", "30 48d62f729b782c23", "31 1db3ba52320687cc", "28 0cdaff94fb5e168a", "5 bea826fb2bda1fb3", "5 56d08dc47ca0820b")]
    [InlineData(1, "39 0ea9d83546f1a58b", "33 04470b716665443a", "34 81ecc21afd560541", "31 c25d0d56a098206e", "18 ec80a3f22bf445f9", "18 07ac0104f63743ef")]
    [InlineData(2, "43 f705a2f1011beae8", "36 b012cefdef693479", "37 7a833cf66f8c63d6", "34 7225a2ef999fd5b1", "20 b88c2222d799757b", "20 330b9489d3aea78b")]
    [InlineData(3, "47 09b5068aa5ae946a", "38 58175b5aec511a1d", "39 0ecc3e2f8261b4d6", "36 857d73b9cd7b3cab", "22 e9592f95de975fed", "22 ba22b1b13190fcb4")]
    [InlineData(999, "5919 48f49ba3934aaa2e", "2773 997b91921d042262", "2774 ea91915b957e06a8", "2771 49fb84bc8cba6e5b", "2757 bef32115c6ac9c50", "2757 b9cff630bef23317")]
    [InlineData(1000, "5925 052f44dfa39e3bf2", "2776 722fa32f909df2c8", "2777 8c1e978f5a9e13a2", "2774 2c55ac2554ce0a2e", "2762 2af590cb9a18a5c9", "2762 925f1c83774c5d27")]
    [InlineData(1001, "5932 27031802f58d0019", "2781 7907cfa347044d75", "2782 8f3617160e15e297", "2779 bac1ea02057318f7", "2765 cb322ecb5d03749e", "2765 d430602f6cd0902a")]
    [InlineData(1999, "12918 2e9908471b9410f6", "5775 28126a6458098881", "5776 9bc4471432eb0300", "5773 fdf2157448202aad", "5759 e623197d8dece3ab", "5759 45afcbd0d70a4d43")]
    [InlineData(2000, "12925 a889a21cb374307d", "5778 46df0653b392ed71", "5779 900afa45260d6888", "5776 afbffa18bbc56efc", "5764 7d3e7b6f09fa549f", "5764 e920d44d99c9a9c1")]
    [InlineData(2001, "12932 316bcef517d2c113", "5783 b59301803ae27fac", "5784 58ee5acda0ba1356", "5781 cf8a652d5930d960", "5767 229282a823826ab1", "5767 4ebffeec907572c0")]
    [InlineData(3000, "19925 3e690288a9a725bd", "8780 999793b977758a7f", "8781 996b66c8ab0fd02a", "8778 10c81e8a14b23ef3", "8766 d69a946dd8e1e967", "8766 ecb7a9ac1c801183")]
    public void Set(int count, params string[] expected) => Expect.Digests(Enumerable.Range(0, count).ToHashSet(), PickleConverters.HashSet(PickleConverters.Int32), expected);

    [Theory]
    [InlineData(0, "41 210b24c77dca6404", "36 c3b52cb0c3630f1d", "37 5fb35b811fd15843", "34 27cdd558887f8c74", "15 3677f417ba9910f2", "15 3758908d1d08c3c7")]
    [InlineData(1, "45 a6a12eb0cf05e200", "39 5e605d217d6756f5", "40 281f279b5d5d090a", "37 d682e66b57a051f2", "17 ccad14266280c353", "17 5907a3aa6dee7bc7")]
    [InlineData(2, "49 674d3d1bc5c24ee2", "42 ef26dbdc00ddb9d6", "43 b5aabd7548e183c0", "40 0cf78707b2f921e0", "19 e553e472e3741bbd", "19 fbde531cb5a2ba41")]
    [InlineData(3, "53 0ce7257ebc060c21", "44 9b0374e06ace3f89", "45 e16f0167e2fcbe14", "42 e9184d7e23450762", "21 4c718664f2c078d8", "21 615176e045c1c766")]
    [InlineData(999, "5925 3a00da7663ac3a38", "2779 83a449e3bcc0e7ef", "2780 4e838ff1e8df9393", "2777 a2477a678f698dbc", "2756 d864591adaaa63a6", "2756 c5d6aad12b7481f0")]
    [InlineData(1000, "5931 ef1f453965ccd081", "2782 8d7b2acd4f72e90c", "2783 2bedfd4a330c4b59", "2780 db3bb7f107c64044", "2759 152afe74c1bb5032", "2759 0df9e063e4a90ae7")]
    [InlineData(1001, "5938 d7894f35df0e804f", "2787 a1ee0ae8be3434af", "2788 b0a61a3577cd7a99", "2785 104ff6273a66d49d", "2762 aa3fd7307c38a8bb", "2762 a32d5f548c80350a")]
    [InlineData(1999, "12924 e2d864e64ec8af31", "5781 71c8d69f14668deb", "5782 71643b5b01213f60", "5779 2ec6e7301f93bc8e", "5756 dec1f2e6ed697620", "5756 46439be986ed86ea")]
    [InlineData(2000, "12931 136f33a4f181030f", "5784 3e56d0dfdce77d06", "5785 721e2fc8f683aa43", "5782 83908013426a4d01", "5759 18d4d07b24656554", "5759 1ebc8d250e145e04")]
    [InlineData(2001, "12938 1a2c71e487ee791e", "5789 47a4ed8d131e12a6", "5790 92ff73f0acb2e979", "5787 62092bedc113e827", "5762 70ec5612916dd3e0", "5762 9aee3e6c3bd22b6d")]
    [InlineData(3000, "19931 8f9c6ca70de1534e", "8786 0c711f85e2dd44dc", "8787 bb5090cbeace8214", "8784 57f389f3e50a0298", "8759 4367837defdeee68", "8759 48a6a99d3941c621")]
    public void FrozenSet(int count, params string[] expected) => Expect.Digests(System.Collections.Immutable.ImmutableSortedSet.CreateRange(Enumerable.Range(0, count)), PickleConverters.ImmutableSortedSet(PickleConverters.Int32), expected);

    [Theory]
    [InlineData(0, "6 8e452144801c40bb", "4 f07d5abe19c47bb9", "6 ad2598304a8af697", "6 8ec16a78d9c9d364", "5 926248e52d1fa532", "5 bfce13fc2f13ad95")]
    [InlineData(1, "13 4f9e10d072eaa624", "9 df836285d67042cd", "11 902459f344afe85b", "11 c8e0974cf4539c22", "19 daf9806a0d0cd0ff", "19 a289b2fafc6d2234")]
    [InlineData(2, "20 5ef6cd16de717266", "14 b265e89e4363f91d", "16 0ceef700e39ece58", "16 b799c403cf3db4b0", "24 da1d26ee3c2fdba6", "24 1a9718a6c37a3fbf")]
    [InlineData(3, "27 99b7e529ee404aff", "18 b53e9880796d08cd", "20 27de486ac93335a4", "20 03a6ce9d379ccc3a", "28 0cd6d68b0fa7911b", "28 130e43273dc870cc")]
    [InlineData(999, "10775 c44980e046bcfe1d", "5488 80cf18f80915f108", "5490 486650d2d46bbcd6", "5490 51b3794e8a588593", "5498 08d6cad101cdfa18", "5498 a8cca7305dbf8e6b")]
    [InlineData(1000, "10786 a0953eb8c1c95715", "5496 ced26ca57d13f4c2", "5498 eb316fcf8ef21e40", "5498 9e8a4da853720eb4", "5506 3c513442077cbb7a", "5506 f74f104fe3263e35")]
    [InlineData(1001, "10799 191f800bef6f8cbe", "5502 5c2ff720d8eea3be", "5504 1c3b98559369f710", "5504 49b44ef2f5d40380", "5512 c9dc2720dca5145b", "5512 4cf2a13f021b70f6")]
    [InlineData(1999, "23773 eeb946596b4545e5", "11490 e5623f78b5588e35", "11492 844fe8ab25c77e56", "11492 f4843b8c9bae46f1", "11500 7b03acb896f32b4a", "11500 eaac5e55c452638c")]
    [InlineData(2000, "23786 e510e60838c7ca1d", "11498 4ed64a5d97355ce1", "11500 99c137a2e18d404d", "11500 18e6eb04a6d03733", "11508 d335eda4acfae851", "11508 e08f0a80c7b48f84")]
    [InlineData(2001, "23799 5572c34c71532073", "11504 d0a07993544ec99b", "11506 4d81ab2c66a41d18", "11506 78d23410cc76b8f7", "11514 09608f949d7b34b7", "11514 1e9704eaadcdd969")]
    [InlineData(3000, "36786 26e652a7be6c2fd3", "17500 041cd387ebc05f9e", "17502 e5dd784335eb10aa", "17502 13e63767b39c2712", "17510 38e2d3608387e9d7", "17510 4a81c62c54a7d7a5")]
    public void Untyped_dict(int count, params string[] expected) => Expect.Digests((object)Fill(count), PickleConverters.Object, expected);

    private static PyDict Fill(int count)
    {
        var dict = new PyDict();
        for (var i = 0L; i < count; i++) dict[i] = i;
        return dict;
    }
}
