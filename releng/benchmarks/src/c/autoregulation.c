/* The direct method for the autoregulation network as a person would write it in C, to compare with:
 * cc -O3 -march=native autoregulation.c -o autoregulation -lm && ./autoregulation 200 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SPECIES = 5, REACTIONS = 8 };
enum { G, PG, R, P, D };

static const int change[REACTIONS][SPECIES] = {
    {0, 0, 1, 0, 0}, {0, 0, 0, 1, 0}, {0, 0, 0, -2, 1}, {0, 0, 0, 2, -1},
    {-1, 1, 0, 0, -1}, {1, -1, 0, 0, 1}, {0, 0, -1, 0, 0}, {0, 0, 0, -1, 0}};

static uint64_t state[4] = {1, 2, 3, 4};

static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

/* xoshiro256++ of D. Blackman and S. Vigna (2021) */
static uint64_t bits(void) {
    uint64_t result = rotate(state[0] + state[3], 23) + state[0];
    uint64_t t = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= t;
    state[3] = rotate(state[3], 45);
    return result;
}

static double uniform(void) { return ((bits() >> 12) + 0.5) * 0x1p-52; }

int main(int argc, char **argv) {
    int replicates = argc > 1 ? atoi(argv[1]) : 200;
    long events = 0;
    double protein = 0;
    clock_t start = clock();
    for (int n = 0; n < replicates; n++) {
        long x[SPECIES] = {10, 0, 0, 0, 0};
        double a[REACTIONS];
        double t = 0;
        for (;;) {
            a[0] = 0.01 * x[G];
            a[1] = 10 * x[R];
            a[2] = 1.0 * x[P] * (x[P] - 1);
            a[3] = 1.0 * x[D];
            a[4] = 1.0 * x[G] * x[D];
            a[5] = 10 * x[PG];
            a[6] = 0.1 * x[R];
            a[7] = 0.01 * x[P];
            double total = 0;
            for (int j = 0; j < REACTIONS; j++) {
                total += a[j];
            }
            t -= log(uniform()) / total;
            if (!(t <= 500)) {
                break;
            }
            double rest = uniform() * total;
            int j = 0;
            while (j < REACTIONS - 1 && (rest -= a[j]) >= 0) {
                j++;
            }
            for (int i = 0; i < SPECIES; i++) {
                x[i] += change[j][i];
            }
            events++;
        }
        protein += x[P] + 2 * x[D];
    }
    double seconds = (double) (clock() - start) / CLOCKS_PER_SEC;
    printf("%ld events in %.3f CPU s, %.3g events/s, %.1f protein on average\n", events, seconds, events / seconds,
            protein / replicates);
    return 0;
}
